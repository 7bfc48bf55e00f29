import { isBlank, isLineEnd } from '#ingest/pages/lines.js';

/** How a label is printed: "12."  "12,"  "12 See"  "12See"  12 (alone)  "[12]"  "12/"  "FN12."  "¹²"  "*". */
export type LabelForm =
  'stop' | 'slash' | 'slip' | 'bare' | 'tight' | 'alone' | 'bracket' | 'named' | 'raised' | 'mark';

export interface LabelShape {
  readonly form: LabelForm;
  /** 0 for a mark. */
  readonly number: number;
  readonly mark: string;
  /** After the label's last character. */
  readonly end: number;
  /** Where the note's text begins. */
  readonly textStart: number;
}

/**
 * The label that a line begins with, read from its first character that is not blank; null where it begins
 * otherwise. `lineEnd`: after the line's last character. A label that stands alone on its line has its text on
 * the next.
 */
export function labelShape(text: string, first: number, lineEnd: number): LabelShape | null {
  const code = text.charCodeAt(first);
  if (code >= 48 && code <= 57) return numberShape(text, first, lineEnd);
  if (isRaisedDigit(code)) return raisedShape(text, first, lineEnd);
  if (code === 91 || code === 40 || code === 70 || code === 102) return namedShape(text, first, lineEnd);
  if (code === 42 || code === 0x2020 || code === 0x2021) return markShape(text, first, lineEnd);
  return null;
}

/** ¹ ² ³ ⁰ ⁴ to ⁹ */
export function isRaisedDigit(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

export function raisedValue(code: number): number {
  return code === 0xb9 ? 1 : code === 0xb2 ? 2 : code === 0xb3 ? 3 : code - 0x2070;
}

function numberShape(text: string, first: number, lineEnd: number): LabelShape | null {
  let end = first;
  while (end < lineEnd && isDigit(text.charCodeAt(end))) end++;
  if (end - first > 4 || text.charCodeAt(first) === 48) return null;
  const number = Number(text.slice(first, end));
  if (end === lineEnd) return shape(text, 'alone', number, end);
  const code = text.charCodeAt(end);
  if (isBlank(code)) return shape(text, 'bare', number, end);
  const stop = code === 46;
  if (stop || code === 44 || code === 58 || code === 59) {
    const next = text.charCodeAt(end + 1);
    const open = end + 1 === lineEnd || isBlank(next);
    if (!open && !startsSentence(text, end + 1)) return null;
    return shape(text, stop ? 'stop' : 'slip', number, end + 1);
  }
  if (code === 41) return shape(text, 'bracket', number, end + 1);
  if (code === 47) return isBlank(text.charCodeAt(end + 1)) ? shape(text, 'slash', number, end + 1) : null;
  return startsSentence(text, end) ? shape(text, 'tight', number, end) : null;
}

function raisedShape(text: string, first: number, lineEnd: number): LabelShape | null {
  let number = 0;
  let end = first;
  while (end < lineEnd && isRaisedDigit(text.charCodeAt(end)))
    number = number * 10 + raisedValue(text.charCodeAt(end++));
  return number > 0 && number < 10_000 ? shape(text, 'raised', number, end) : null;
}

/** "[12] "  "(12) "  "[FN12] "  "[fn 12]"  "FN12. " */
const NAMED = /(?:\[(?:fn\.? ?)?|\(|fn\.? ?)(\d{1,4})[\]).]{0,2}(?=\s)/iy;

function namedShape(text: string, first: number, lineEnd: number): LabelShape | null {
  NAMED.lastIndex = first;
  const found = NAMED.exec(text);
  if (!found || NAMED.lastIndex > lineEnd) return null;
  const named = /^[[(]?[fn]/i.test(found[0]);
  return shape(text, named ? 'named' : 'bracket', Number(found[1]), NAMED.lastIndex);
}

/** "* Professor"  "** The"  "†The", or the mark over its text; a row of stars or a bullet's second level is none. */
const MARK = /(\*{1,3}|[†‡]{1,2})[ \t]*(?:\r?\n[ \t]*)?(?=[\p{Lu}“"‘'])/uy;

function markShape(text: string, first: number, lineEnd: number): LabelShape | null {
  MARK.lastIndex = first;
  const found = MARK.exec(text);
  if (!found || first + (found[1]?.length ?? 0) > lineEnd) return null;
  const mark = found[1] ?? '*';
  return { form: 'mark', number: 0, mark, end: first + mark.length, textStart: MARK.lastIndex };
}

function shape(text: string, form: LabelForm, number: number, end: number): LabelShape {
  let textStart = end;
  while (isBlank(text.charCodeAt(textStart))) textStart++;
  if (isLineEnd(text.charCodeAt(textStart))) {
    do textStart++;
    while (isBlank(text.charCodeAt(textStart)));
  }
  return { form, number, mark: '', end, textStart };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function startsSentence(text: string, at: number): boolean {
  return /[\p{Lu}“"‘'[]/u.test(text[at] ?? ' ');
}
