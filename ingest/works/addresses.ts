import type { Citation, FullCitation } from '#schema/citation.js';

/**
 * Full citations that are only the address of the source before them in their note, by their places in the list of
 * full citations: "Moe, “Title”, 15 June 2017. Available at https://...". The source before has no address of its own.
 */
export function addressPairs(citations: readonly Citation[]): [number, number][] {
  const pairs: [number, number][] = [];
  let full = -1;
  let before: FullCitation | null = null;
  for (const citation of citations) {
    const own = citation.form === 'full' ? citation : null;
    if (own !== null) full++;
    if (own !== null && before !== null && isAddress(own) && takesAddress(before, own))
      pairs.push([full - 1, full]);
    before = own;
  }
  return pairs;
}

function isAddress({ text, reading, signal }: FullCitation): boolean {
  return (
    signal === null &&
    reading.title === null &&
    reading.authors.length === 0 &&
    reading.urls.length > 0 &&
    LEAD.test(text)
  );
}

function takesAddress(before: FullCitation, { place }: FullCitation): boolean {
  const { reading } = before;
  return (
    !before.nested &&
    reading.urls.length === 0 &&
    reading.title !== null &&
    before.place.in === 'note' &&
    place.in === 'note' &&
    before.place.note === place.note &&
    before.place.series === place.series
  );
}

// "Available at https://", "Accessed from: www.", "<https://"
const LEAD =
  /^(?:(?:available|accessible|accessed|online|retrieved|found)(?: online)?(?: (?:at|from|via|on))?:? ?)?<?(?:https?:|www\.)/i;
