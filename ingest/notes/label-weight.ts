import { NOTE_OPENINGS } from './openings.js';
import type { LabelForm, LabelShape } from './label-shape.js';

/** How much a form of label says by itself: a full stop is usual, a bracket or a bare number is anything. */
const FORM: Readonly<Record<LabelForm, number>> = {
  named: 0.6,
  raised: 0.9,
  stop: 0.4,
  slash: 0.4,
  tight: 0.1,
  alone: 0.1,
  bare: 0.1,
  slip: -0.1,
  bracket: -0.2,
  mark: 0.2,
};

/** The first word, with points inside it: "See", "e.g.", "Id.". */
const FIRST_WORD = /(?:but )?([a-z1](?:[a-z]|\.(?=[a-z])){0,8})(?![a-z])/iy;

/** "U.S. 55", "F.3d 671", "S.E.2d 504", "WL 59035", "Conn. 908": a volume goes before, no label. */
const REPORTER = /(?:[A-Z][A-Za-z]{0,9}\.[A-Za-z\d.’' ]{0,20}|[A-Z]{1,4}\d?[a-z]? |§{1,2} )§{0,2} ?\d/y;

/** "16, 1966, 993 U.N.T.S.": the end of a date. */
const YEAR = /\d{4}[,;.)]/y;

/** "June 2005", "(2d Cir.": a day or a page goes before. */
const OTHER =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\((?:\d{4}|\d{1,2}(?:st|nd|rd|th|d)\b)/y;

/**
 * What a line that begins with a label says for a note: its form, the words after it and the blank line before.
 * About 0.5 for "12. See", below 0 for "559 F.3d 671" and "44 of the".
 */
export function labelWeight(text: string, shape: LabelShape, afterBlank: boolean): number {
  const opening = opensNote(text, shape.textStart);
  let weight = FORM[shape.form] + (opening ? 0.5 : 0) + (afterBlank ? 0.1 : 0);
  if (!opening && /\p{Ll}/u.test(text[shape.textStart] ?? '')) weight -= 0.9;
  const unstopped = shape.form === 'bare' || shape.form === 'alone';
  if (shape.form === 'bare' && !opening && at(REPORTER, text, shape.textStart)) weight -= 1.2;
  if (unstopped && at(OTHER, text, shape.textStart)) weight -= 1;
  if (at(YEAR, text, shape.textStart)) weight -= 1;
  if (/[,;:.)\]|]/.test(text[shape.textStart] ?? '')) weight -= 1;
  return weight;
}

/** "See", "Id.", "cf", "vgl." */
export function opensNote(text: string, at: number): boolean {
  FIRST_WORD.lastIndex = at;
  const word = FIRST_WORD.exec(text)?.[1];
  return word !== undefined && NOTE_OPENINGS.has(word.toLowerCase());
}

function at(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
