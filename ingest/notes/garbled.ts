import { opensNote } from './label-weight.js';
import { callLikeness } from './call-likeness.js';
import { isBlank } from '#ingest/pages/lines.js';

export interface GarbledLabel {
  readonly number: number;
  readonly end: number;
  readonly textStart: number;
}

/** Characters that scans put for a figure: "l5." for 15, "2O." for 20. */
const FIGURES: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  '[': '1',
  ']': '1',
  J: '1',
  j: '1',
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  Z: '2',
  z: '2',
  '?': '2',
  S: '5',
  s: '5',
  B: '8',
  G: '6',
  b: '6',
  q: '9',
  g: '9',
  A: '4',
  T: '7',
};

/** What stands around a line that may begin with a garbled label. */
export interface LabelPlace {
  /** A blank line goes before. */
  readonly apart: boolean;
  /** The line before ends as notes do: with a full stop, a bracket, a quotation mark. */
  readonly ended: boolean;
  /** The labels before and after it stand on its page. */
  readonly tight: boolean;
}

/**
 * The label that a line may have begun with, if it is one of low to high: the first word with figures put for
 * look-alikes, at most one figure too many, too few or wrong. The better the place, the less likeness is enough.
 * Null where the line begins otherwise.
 *     "1217. See" for 127     "l5. Id." for 15     "4S See" for 45     "l The" for 1
 */
export function garbledLabel(
  text: string,
  start: number,
  lineEnd: number,
  low: number,
  high: number,
  place: LabelPlace,
): GarbledLabel | null {
  let end = start;
  while (end < lineEnd && end - start < 7 && !isBlank(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  if (word.length > 6 || end >= lineEnd) return null;
  const printed = word.replace(/[.,:;)]{1,2}$/, '');
  const figures = [...printed].map((sign) => FIGURES[sign] ?? sign).join('');
  let textStart = end;
  while (isBlank(text.charCodeAt(textStart))) textStart++;
  if (!beginsNote(text, textStart)) return null;
  if (!/^\d+$/.test(figures)) {
    const number = signNumber(printed, low, high, place);
    return number > 0 ? { number, end, textStart } : null;
  }
  const allowed = likenessNeeded(printed, printed.length < word.length, place);
  for (let number = low; number <= high; number++) {
    const unlike = distance(figures, String(number));
    if (unlike <= (String(number).length > 1 ? allowed : Math.min(allowed, 0)))
      return { number, end, textStart };
  }
  return null;
}

/** Is a word the number, figures put for look-alikes, or one figure too many, too few or wrong? Two figures at least. */
export function garbledFigures(printed: string, number: number): boolean {
  const figures = [...printed].map((sign) => FIGURES[sign] ?? sign).join('');
  return (
    number > 9 && /\d/.test(printed) && /^\d{2,}$/.test(figures) && distance(figures, String(number)) <= 1
  );
}

/** Signs that scans make of raised figures: "'®", "??", "!2". */
const SIGNS = /^[!?®©™°*'’‘”"“#^~<>§|\d]{1,4}$/;

/** The number that a label of such signs is likest, where a label is due; 0 for none. */
function signNumber(printed: string, low: number, high: number, { apart, ended, tight }: LabelPlace): number {
  // a lone star marks an author's note
  if (!SIGNS.test(printed) || /^\*+$/.test(printed) || !(apart || (ended && tight))) return 0;
  let best = 0;
  let most = low === high ? -0.1 : 0;
  for (let number = low; number <= high; number++) {
    const like = callLikeness(printed, 0, number);
    if (like <= most) continue;
    most = like;
    best = number;
  }
  return best;
}

function beginsNote(text: string, at: number): boolean {
  return /[\p{Lu}\d“"‘'[(§]/u.test(text[at] ?? ' ') || opensNote(text, at);
}

/** How unlike a label may be at its place: 0, 1, or -1 for not at all. */
function likenessNeeded(printed: string, stopped: boolean, { apart, ended, tight }: LabelPlace): number {
  const placed = apart || ended;
  // "l" is hardly a word; "I", "S", "B" may be: a heading, an initial
  if (!/\d/.test(printed))
    return placed && (/^[l|!]+$/.test(printed) || (tight && (apart || !stopped))) ? 0 : -1;
  if (apart && stopped) return 1;
  if (placed && tight) return 1;
  return stopped || placed ? 0 : -1;
}

/** 0: the same; 1: one figure too many, too few or wrong; 2: more. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restA = a.slice(a.length >= b.length ? at + 1 : at);
  const restB = b.slice(b.length >= a.length ? at + 1 : at);
  return restA === restB ? 1 : 2;
}
