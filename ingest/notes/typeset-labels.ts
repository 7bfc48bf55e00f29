import type { DocumentText } from '#schema/document.js';
import type { CallCandidate, LabelCandidate } from './evidence.js';
import { figuresIn } from './typeset-figures.js';
import { typesetLines, type TypesetLine } from './typeset-lines.js';

/** How many pages back a note's call-out may stand. */
const REACH = 1;
/** Labels of one document stand at one place of the line, to within this, in points. */
const SAME_PLACE = 2.5;

/**
 * Labels at the heads of lines in the notes' regions; `calls`: the call-outs of the body. A raised figure is a
 * label; a plain one ("2012 edition" may begin a line) must stand where labels with call-outs stand.
 */
export function typesetLabels(document: DocumentText, calls: readonly CallCandidate[]): LabelCandidate[] {
  const lines = typesetLines(document).filter((line) => line.region.kind === 'notes');
  const read = lines.map((line) => labelOf(document.text, line)).filter((label) => label !== null);
  const near = withCalls(read, calledNumbers(calls));
  const found = areFar(near) ? withCalls(read, calledBefore(calls)) : near;
  const isPlainUsual = usesPlainLabels(found);
  const isPlaced = placesOf(found);
  return found.map(({ raised, x, ...label }): LabelCandidate => {
    const usual = raised ? 2 : !isPlainUsual ? -0.5 : isPlaced(label.page, x) ? 0.7 : -0.7;
    return { ...label, weight: usual + (label.called ? 1 : 0) };
  });
}

type Found = Omit<LabelCandidate, 'called' | 'weight'> & {
  readonly raised: boolean;
  readonly x: number | null;
};
type Checked = Found & { readonly called: boolean };
type Called = (page: number, number: number) => boolean;

function withCalls(labels: readonly Found[], called: Called): Checked[] {
  return labels.map((label) => ({ ...label, called: label.number > 0 && called(label.page, label.number) }));
}

/** Endnotes: most of them are not called where they stand. */
function areFar(labels: readonly Checked[]): boolean {
  const numbered = labels.filter(({ number }) => number > 0);
  return numbered.filter(({ called }) => called).length * 2 < numbered.length;
}

/** Where nearly all labels are raised, a plain figure is none. A scan loses the rise of some. */
const NEARLY_ALL = 0.85;

function usesPlainLabels(labels: readonly Checked[]): boolean {
  const sure = labels.filter((label) => label.called && label.number > 0);
  return sure.filter((label) => label.raised).length < NEARLY_ALL * sure.length;
}

/** Whether plain labels stand at a place on a page: where those with call-outs do, there or on other pages. */
function placesOf(labels: readonly Checked[]): (page: number, x: number | null) => boolean {
  const sure = labels.filter((label) => label.called && label.x !== null);
  const near = (x: number, others: readonly Checked[]) =>
    others.filter((other) => Math.abs((other.x ?? 0) - x) < SAME_PLACE).length;
  return (page, x) => {
    if (x === null || sure.length < 3) return true;
    const here = sure.filter((label) => label.page === page);
    return near(x, here) * 2 > here.length || near(x, sure) * 4 > sure.length;
  };
}

// "12 See", "12. See", "12) See", "[12] See"
const PLAIN = /^(\[?(\d{1,4})[.,)\]]?)(?:\s+|(?=[\p{L}“‘"']))(?=\S)/u;
const RAISED = /^\s*(\d{1,4}|\*{1,4}|†{1,3}|‡{1,3}|§|¶)[.,)]?/;
const MARK = /^(\*{1,4}|†{1,3}|‡{1,3})\s*(?=\p{L})/u;

function labelOf(text: string, line: TypesetLine): Found | null {
  const [first] = line.runs;
  const words = text.slice(line.start, line.end);
  if (first?.raised === true && first.span[0] === line.start) {
    const printed = text.slice(...first.span);
    const label = RAISED.exec(printed);
    if (label) return foundAt(line, label[0].length, label[1] ?? '', words, true);
    const figures = figuresIn(printed);
    return figures === null ? null : foundAt(line, printed.length, figures, words, true);
  }
  const plain = PLAIN.exec(words);
  if (plain) return foundAt(line, (plain[1] ?? '').length, plain[2] ?? '', words, false);
  const mark = MARK.exec(words);
  return mark ? foundAt(line, (mark[1] ?? '').length, mark[1] ?? '', words, false) : null;
}

function foundAt(line: TypesetLine, length: number, printed: string, words: string, raised: boolean): Found {
  const rest = words.slice(length);
  const number = /^\d/.test(printed) ? Number(printed) : 0;
  return {
    page: line.page,
    span: [line.start, line.start + length],
    cut: line.start,
    textStart: line.start + length + (rest.length - rest.trimStart().length),
    number,
    mark: number > 0 ? '' : printed,
    raised,
    x: line.runs[0]?.box?.x ?? null,
  };
}

/** Whether a number is called on a page, or shortly before it. */
function calledNumbers(calls: readonly CallCandidate[]): Called {
  const pages = new Map<number, Set<number>>();
  for (const call of calls) {
    const numbers = pages.get(call.page) ?? new Set<number>();
    pages.set(call.page, numbers.add(call.number));
  }
  return (page, number) =>
    Array.from({ length: REACH + 1 }, (_, back) => page - back).some(
      (at) => pages.get(at)?.has(number) === true,
    );
}

/** Whether a number is called on a page, or on any before it. */
function calledBefore(calls: readonly CallCandidate[]): Called {
  const first = new Map<number, number>();
  for (const { number, page } of calls) if (!first.has(number)) first.set(number, page);
  return (page, number) => (first.get(number) ?? Infinity) <= page;
}
