import type { Paragraph } from './paragraphs.js';

/** The head of a typed note. */
export interface NoteHead {
  /** "12", "*". */
  readonly mark: string;
  readonly brackets: boolean;
  /** Index of its paragraph. */
  readonly at: number;
  /** Of its paragraph. */
  readonly start: number;
  readonly end: number;
  /** After the mark. */
  readonly textStart: number;
}

/** "12 See Lee"  "12. See Lee"  "[12] See Lee"  "(12) See Lee" */
const LABEL = /^\s*(?<open>[[(]?)(?<mark>\d{1,4}|[*†‡]{1,3})[\])]?[.:]?\s*/;

/** A blank, a point or a bracket stands after the figure: "12th" is a word. */
const FIGURE = /^\s*[[(]?\d{1,4}[\s\]).:]/;

/** Paragraphs that begin with a raised mark; else those with a figure under "Notes", else those that close the text. */
export function noteHeads(paragraphs: readonly Paragraph[]): NoteHead[] {
  const raised = paragraphs.flatMap((paragraph, at) =>
    isRaisedAtHead(paragraph) ? headOf(paragraph, at) : [],
  );
  if (raised.length > 0) return raised;
  const figures = paragraphs.flatMap((paragraph, at) =>
    FIGURE.test(paragraph.words) ? headOf(paragraph, at) : [],
  );
  const heading = paragraphs.findLastIndex((paragraph) => paragraph.heading);
  const headed = heading < 0 ? [] : inOrder(figures.filter(({ at }) => at > heading));
  return headed.length > 0 ? headed : closing(figures);
}

function isRaisedAtHead({ span, words, raised }: Paragraph): boolean {
  const first = raised[0];
  if (!first) return false;
  const head = words.slice(0, first[0] - span[0]);
  return head.trim() === '' && LABEL.test(words.slice(0, first[1] - span[0]));
}

function headOf({ span: [start, end], words }: Paragraph, at: number): NoteHead[] {
  const found = LABEL.exec(words);
  const mark = found?.groups?.['mark'];
  if (!found || mark === undefined || start + found[0].length >= end) return [];
  const brackets = found.groups?.['open'] === '[';
  return [{ mark, brackets, at, start, end, textStart: start + found[0].length }];
}

/** Numbers that may be missing. */
const GAP = 2;

/** Labels that count on, or begin again; "1949 was a year" does neither. */
function inOrder(heads: readonly NoteHead[]): NoteHead[] {
  let last = 0;
  return heads.filter(({ mark }) => {
    const number = Number(mark);
    if (number !== 1 && (number <= last || number > last + 1 + GAP)) return false;
    last = number;
    return true;
  });
}

/** The last heads, from the 1 on that they count up from. */
function closing(heads: readonly NoteHead[]): NoteHead[] {
  const from = heads.findLastIndex(({ mark }) => mark === '1');
  return from < 0 ? [] : inOrder(heads.slice(from));
}
