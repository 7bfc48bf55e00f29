import { hit } from '#ingest/grammar/hit.js';
import { isUpperAt, skipSpace } from '#ingest/grammar/chars.js';
import { pinpointAt } from '#ingest/grammar/pinpoints.js';
import type { Spotted, Stretch } from '#ingest/grammar/stretch.js';

export interface SpottedId extends Spotted {
  readonly form: 'id';
}

/**
 * "Id.", "Id. at 3", "Ibid., p. 3", "ibid 34", "Ebd." and scan slips of them ("1d.", "/d.", "Jd.") at `at`.
 * A name may stand before it: "Lee, ibid.". The span ends with the pinpoint, or with the word's own full stop.
 */
export function spotId(stretch: Stretch, at: number, end: number): SpottedId | null {
  const { text } = stretch;
  const bare = placeAlone(text, at, end);
  if (bare !== null) return bare;
  const named = hit(NAMED, text, at)?.end ?? at;
  WORD.lastIndex = named;
  const word = WORD.exec(text);
  if (word === null || named + word[0].length > end) return null;
  let last = named + word[0].length;
  if (/^idem/iu.test(word[0]) && isAuthorAgain(text, last, end)) return null;
  if (/^id\.$/iu.test(word[0]) && /^,\s[‘“]/u.test(text.slice(last, last + 3))) return null;
  last += NOTE.exec(text.slice(last, last + 16))?.[0].length ?? 0;
  const from = afterComma(text, last, end);
  const day = hit(DAY, text, from);
  const pinpoint = pinpointAt(text, day === null ? from : afterComma(text, day.end, end), end, 'pages');
  last = pinpoint?.end ?? day?.end ?? last;
  const place = day === null ? pinpoint?.text : text.slice(from, last);
  return { form: 'id', start: at, end: last, pinpoint: place ?? null };
}

/** "At 615.", "At [4.2].": all of a note, as New Zealand's style has it for the source right before. */
function placeAlone(text: string, at: number, end: number): SpottedId | null {
  if (!text.startsWith('At ', at) || text.slice(0, at).trim() !== '') return null;
  const pinpoint = pinpointAt(text, at + 'At '.length, end, 'pages');
  if (pinpoint === null || !/^\.?\s*$/u.test(text.slice(pinpoint.end))) return null;
  return { form: 'id', start: at, end: pinpoint.end, pinpoint: pinpoint.text };
}

function afterComma(text: string, at: number, end: number): number {
  const i = skipSpace(text, at, end);
  return text[i] === ',' || text[i] === ':' ? skipSpace(text, i + 1, end) : i;
}

/** "Idem, ‘A Later Essay’": the author once more, no id. */
function isAuthorAgain(text: string, at: number, end: number): boolean {
  const i = afterComma(text, at, end);
  return (
    i > at &&
    i < end &&
    (isUpperAt(text, i) || '‘“"\''.includes(text[i] ?? ' ')) &&
    pinpointAt(text, i, end, 'pages') === null
  );
}

// "Ibid., 27 November 2003, p. 360": another day of a transcript
const DAY = /\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s(?:19|20)\d\d\b/uy;
// "Lee, ibid., 48", "A. Roe and B. Moe, ibid., at 3": whose source of those before
const NAMED =
  /(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}’-]+(?:\s(?:and|&)\s(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}’-]+)?,\s(?=[Ii]bid\b)/uy;
// "Id.", "id.", "Ibid", "ibidem", "Ebd.", "ebenda", "Idem", "eod. loc.", "loc. cit."; slips: "1d.", "ld.", "/d.", "Jd.", "fd.", "Tbid."
const WORD =
  /(?:[Ii1l/Jf|]d\.{1,2}|ID\.|[Ii]d(?=,? (?:at|§|¶))|[IiTl1]b[il1]d(?:em)?\b\.?|IBID\b\.?|[Ee]bd\.|[Ee]benda\b|[Ii]dem\b|[Ee]od\. loc\.|[Ll]oc\.\s?cit\.)(?![A-Za-z0-9])/uy;
// "Ibid (n 49), 404"
const NOTE = /^,?\s?\((?:nn?|note)\.?\s?\d{1,4}\)/u;
