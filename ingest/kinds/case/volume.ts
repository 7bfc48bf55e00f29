/**
 * A report's volume and page: "504 U.S. 655" -> "504 U.S.", "655". A short form has no page: "504 U.S.", "[2000] 1 AC",
 * "17 U.S. (4 Wheat.)", whose bracketed older series counts for nothing.
 */
export function reportPlace(value: string): { volume: string; page: string | null } {
  const bare = value.replace(/ \(\d{1,2} [A-Z][A-Za-z. ]+\)/, '').replace(/ \([^()]*\)$/, '');
  const place = /^(?<volume>.*\D) ?(?<page>\d[\d,]*)[ab]?$/.exec(bare)?.groups;
  return place?.['volume'] === undefined
    ? { volume: bare, page: null }
    : { volume: place['volume'].replace(/(?:,? (?:p\.|No\.|¶))?,? ?$/, ''), page: place['page'] ?? null };
}
