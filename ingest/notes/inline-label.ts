import { garbledFigures } from './garbled.js';
import { opensNote } from './label-weight.js';

/** A label that was found inside a line. */
export interface InlineLabel {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
}

/**
 * The label `number` inside a line of [from, to), after the end of the note before it and before a new sentence:
 * "13 Id. 14 Kozal v. Nebraska" has label 14. Null where there is none.
 */
export function inlineLabel(text: string, from: number, to: number, number: number): InlineLabel | null {
  const figures = String(number);
  for (let at = text.indexOf(figures, from); at >= 0 && at < to; at = text.indexOf(figures, at + 1)) {
    const end = at + figures.length + (/[.)]/.test(text[at + figures.length] ?? ' ') ? 1 : 0);
    const read = afterSentence(text, from, at) ? labelBefore(text, at, end) : null;
    if (read) return read;
  }
  return null;
}

/** A word of figures and their look-alikes with a full stop, after the end of a sentence. */
const STOPPED = /(?<=[.)\]”"’]\s{1,3})[\dlIOoSZB]{2,4}[.,](?=\s)/g;

/** The same where a scan garbled it: "policy). 314. See" has label 34. With a stop only. */
export function garbledInlineLabel(
  text: string,
  from: number,
  to: number,
  number: number,
): InlineLabel | null {
  STOPPED.lastIndex = from;
  for (let found = STOPPED.exec(text); found && found.index < to; found = STOPPED.exec(text)) {
    if (!garbledFigures(found[0].slice(0, -1), number)) continue;
    const read = labelBefore(text, found.index, STOPPED.lastIndex);
    if (read) return read;
  }
  return null;
}

function afterSentence(text: string, from: number, at: number): boolean {
  return (
    /[.)\]”"’]\s{1,3}$/.test(text.slice(Math.max(from, at - 4), at)) &&
    !/\b(?:at|nos?|arts?|paras?|pp?|§{1,2}|ch|vol)\.?\s{1,3}$/i.test(text.slice(Math.max(from, at - 8), at))
  );
}

/** What stands after it begins a note, and is no reporter or month. */
function labelBefore(text: string, start: number, end: number): InlineLabel | null {
  const gap = /^\s{1,3}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const textStart = end + gap;
  if (gap === 0 || !(/[\p{Lu}“"§]/u.test(text[textStart] ?? ' ') || opensNote(text, textStart))) return null;
  return isVolume(text.slice(textStart, textStart + 30)) ? null : { start, end, textStart };
}

/** "U.S. 55" goes on after a volume, "March 2013" after a day. */
function isVolume(rest: string): boolean {
  return /^[A-Z][A-Za-z]{0,9}\.[A-Za-z\d.’' ]{0,20} \d|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
    rest,
  );
}
