/**
 * What stands behind the year of an entry, as a note would have it.
 *   "First sands. Norvik: Roe." of 2010                          "First sands (Norvik: Roe 2010)"
 *   "Tides. In Waters, edited by Bo Roe." of 2010                "“Tides,” in Waters (2010)"
 *   "Tides of the law. Norvik Law Review, 23(1), 33–60." of 2012   "“Tides of the law,” 23 Norvik Law Review 33 (2012)"
 */
export function dated(said: string, year: string): string {
  const { title, rest } = titleOf(said);
  const collection = /^In:? /.test(rest)
    ? rest
        .replace(/^In:? /, '')
        .replace(EDITED, '')
        .split(BEHIND_COLLECTION)[0]
    : undefined;
  if (collection !== undefined) return `“${title},” in ${collection} (${year})`;
  const journal = JOURNALS.map((shape) => shape.exec(rest)).find((found) => found !== null);
  const { name, volume, page } = journal?.groups ?? {};
  return name === undefined
    ? `${title} (${rest === '' ? '' : `${rest} `}${year})`
    : `“${title},” ${volume ?? ''} ${name} ${page ?? ''} (${year})`;
}

// "B. Roe & C. Moe (Eds.), "
const EDITED = /^[^()]{2,120} \((?:[Ee]ds?|Hrsg)\.?\),? /;
// ", edited by Bo Roe", " (pp. 3–9)", ". Oslo: Harbour Press"
const BEHIND_COLLECTION = /, edited by |,? eds?\.? | \((?:pp?\b|[Ee]ds?\b)|\. /;

/** A title in quotation marks, else the first sentence. */
function titleOf(said: string): { title: string; rest: string } {
  const quoted = QUOTED.exec(said)?.groups;
  if (quoted) return { title: quoted['title'] ?? '', rest: withoutStop(quoted['rest'] ?? '') };
  const stop = said.search(/[.?!] [\p{Lu}\p{N}]/u);
  return stop < 0
    ? { title: withoutStop(said), rest: '' }
    : { title: said.slice(0, stop), rest: withoutStop(said.slice(stop + 2)) };
}

const withoutStop = (text: string) => text.replace(/\.$/, '');

const QUOTED = /^[“‘"'](?<title>[^“”"]{3,300}?)[.,]?[”’"'][.,]?\s(?<rest>\S.{2,200})$/;
const JOURNALS: readonly RegExp[] = [
  // "Norvik Law Review, 23(1), 33–60", "Norvik Law Review, vol. 23, no. 1, pp. 33–60"
  /^(?<name>[^,]{3,80}), (?:vol\. ?)?(?<volume>\d{1,4})(?:\s?\(\d{1,3}\)|, no\. ?\d{1,3})?, (?:pp?\. ?)?(?<page>\d{1,5})/,
  // "Norvik Law Review. 29, 1 (1988), 1–26", "Norvik Law Review. 98, (2004)"
  /^(?<name>[^,.\d]{3,80})[.,] (?<volume>\d{1,4}),(?: \d{1,3})? \([^()]{4,14}\)(?:, (?<page>\d{1,5}))?/,
  // "Norvik Law Review 12 (3): 1–20", "J Int Law 12:33–45"
  /^(?<name>[^,\d]{3,80}),? (?<volume>\d{1,4})(?:\s?\(\d{1,3}\))?: ?(?<page>\d{1,5})/,
];
