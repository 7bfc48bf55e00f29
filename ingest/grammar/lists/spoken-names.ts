import { isInstitution } from '#ingest/kinds/shape/institution.js';
import { isPerson } from '#ingest/kinds/shape/person.js';
import { MOST_NAMES, NO_NAMES, OTHERS, type EntryNames } from './names.js';

/**
 * The names that an entry begins with as they are spoken, where a year follows them or strokes part them: "Ann Lee and Bo Moe.
 * 2010. ", "Harbour Watch (2008) ", "A. Lee/B. Moe (Hrsg.), ". None where it does not begin so: names before a title stand in
 * notes as they stand here.
 */
export function spokenNames(entry: string): EntryNames {
  const head = (BEFORE_YEAR.exec(entry) ?? STROKES.exec(entry))?.groups?.['head']?.replace(
    TRAILING_OTHERS,
    '',
  );
  if (head === undefined) return NO_NAMES;
  const names = head.split(JOINT);
  if (names.length <= MOST_NAMES && names.every((name) => isPerson(name))) return { names, end: head.length };
  return isInstitution(head) && !HOLDS_A_CASE.test(head) ? { names: [head], end: head.length } : NO_NAMES;
}

// ". 2010. ", " (2010) ", ", 2010: ": a title follows, no reporter. A comma behind the year is a note's
const BEFORE_YEAR =
  /^(?<head>\p{Lu}[^\d“”‘"(:;]{3,160}?)(?:[.,]? \((?:1[89]|20)\d\d[a-z]?\)[.:]?|[.,] (?:1[89]|20)\d\d[a-z]?[.:]) (?=[\p{Lu}“‘"'«„])/u;
const STROKES = /^(?<head>\p{Lu}[^\d“”‘"(:;,/]{3,40}(?:\/\p{Lu}[^\d“”‘"(:;,/]{3,40}){1,5})(?:, | \()/u;
const TRAILING_OTHERS = new RegExp(`${OTHERS}$`);
const JOINT = /, (?:and |& )?| (?:and|&|und|et|y) |\//;
const HOLDS_A_CASE = /\bvs?\b|\bCase\b/;
