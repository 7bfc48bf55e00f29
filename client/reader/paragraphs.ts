import { unshouted } from '../citation/typography.js';
import { bodyLines, type Line, type PageStretch, type Stretch } from './furniture.js';

/** What stands in a paragraph's text without being words of it. `at` counts in the paragraph's text. */
export type Insertion =
  | { readonly what: 'call-out'; readonly at: number; readonly note: string }
  | { readonly what: 'page'; readonly at: number; readonly label: string; readonly number: number };

export interface Paragraph {
  readonly key: string;
  readonly heading: boolean;
  /** As it is read: lines joined, call-outs taken out. */
  readonly text: string;
  readonly insertions: readonly Insertion[];
  /** From the document's text to this one, in order. */
  readonly chunks: readonly Chunk[];
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export interface CallOutMark extends Stretch {
  readonly note: string;
}

interface Source {
  readonly text: string;
  readonly pages: readonly PageStretch[];
  /** All stretches of notes. */
  readonly notes: readonly Stretch[];
  readonly callOuts: readonly CallOutMark[];
  readonly markdown: boolean;
}

/** The body of a document as paragraphs to read. Offsets lead back to the untouched text. */
export function paragraphsOf(source: Source): readonly Paragraph[] {
  const lines = bodyLines(source.text, source.pages, source.notes);
  return grouped(source.text, lines)
    .map((group, index) =>
      paragraph(
        source,
        group,
        index === 0 ? null : (lines.find((line) => line === group[0])?.page ?? null),
        lines,
      ),
    )
    .filter((one) => one.text !== '' || one.insertions.length > 0);
}

/** The place in a paragraph's text of a place in the document; null where it is not in it. */
export function placeIn(paragraph: Paragraph, stretch: Stretch): Stretch | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const chunk of paragraph.chunks) {
    const low = Math.max(stretch.start, chunk.from);
    const high = Math.min(stretch.end, chunk.from + chunk.length);
    if (low >= high) continue;
    start ??= chunk.to + (low - chunk.from);
    end = chunk.to + (high - chunk.from);
  }
  return start === null || end === null ? null : { start, end };
}

/** Lines that belong together. A blank line parts, but not in the middle of a sentence at the foot of a page. */
function grouped(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let current: Line[] = [];
  const close = () => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  const width = usualWidth(lines);
  let blank = false;
  for (const line of lines) {
    if (line.blank) {
      blank = true;
      continue;
    }
    const last = current.at(-1);
    if (last !== undefined && parts(text, last, line, blank, width)) close();
    current.push(line);
    blank = false;
  }
  close();
  return groups;
}

function parts(text: string, last: Line, next: Line, blank: boolean, width: number): boolean {
  const before = text.slice(last.start, last.end).trimEnd();
  const after = text.slice(next.start, next.end);
  if (isHeading(before) || isHeading(after.trim())) return blank || !goesOn(before, after.trim());
  if (/^\s*(?:[-*•>]|#{1,6})\s/.test(after)) return true;
  const ended = /[.!?:”"’')\]]\s*[\d*†.,!®'^[\]]{0,8}$/.test(before);
  if (blank) return last.page === next.page || ended;
  const indented = /^\s{2,}\S/.test(after) && !/^\s{2,}/.test(text.slice(last.start, last.end));
  return ended && (indented || last.end - last.start < width * 0.72);
}

/** A heading in capitals that fills two lines. */
function goesOn(before: string, after: string): boolean {
  return (
    isHeading(before) &&
    isHeading(after) &&
    isShouted(before) &&
    isShouted(after) &&
    !/^(?:[IVX]+|[A-H]|\d+)\./.test(after)
  );
}

function isShouted(words: string): boolean {
  return words === words.toUpperCase();
}

/** The width that most full lines reach: nine in ten are not longer. */
function usualWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => !line.blank).map((line) => line.end - line.start);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** "II. REFERRAL AND DUTY", "# Findings", "CONCLUSION": short, numbered or in capitals, no sentence. */
function isHeading(words: string): boolean {
  if (words.length > 90 || words.length < 4) return false;
  if (/^#{1,6} \S/.test(words)) return true;
  if (/[.,;:?!]$/.test(words)) return false;
  const bare = words.replace(/\P{L}/gu, '');
  if (bare.length < 4) return false;
  if (bare === bare.toUpperCase()) return true;
  return /^(?:[IVX]{1,5}|[A-H])\. \p{Lu}/u.test(words) && words.length < 70;
}

interface Building {
  text: string;
  readonly insertions: Insertion[];
  readonly chunks: Chunk[];
}

function paragraph(
  source: Source,
  group: readonly Line[],
  previousPage: number | null,
  all: readonly Line[],
): Paragraph {
  const { text } = source;
  const first = group[0];
  const heading = first !== undefined && isHeading(text.slice(first.start, first.end).trim());
  const building: Building = { text: '', insertions: [], chunks: [] };
  let page = first === undefined ? previousPage : pageBefore(all, first);
  for (const line of group) {
    join(building);
    if (page !== null && line.page !== page) {
      const begun = source.pages[line.page];
      building.insertions.push({
        what: 'page',
        at: building.text.length,
        label: begun?.label ?? String(begun?.number ?? ''),
        number: begun?.number ?? line.page + 1,
      });
    }
    page = line.page;
    addLine(source, line, building);
  }
  building.text = building.text.trimEnd();
  if (heading) building.text = unshouted(building.text);
  return { key: String(first?.start ?? 0), heading, ...building };
}

function pageBefore(all: readonly Line[], line: Line): number {
  const at = all.indexOf(line);
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = all[index];
    if (other !== undefined && !other.blank) return other.page;
  }
  return line.page;
}

/** Joins to the line before: a blank, or nothing where a word was cut by a hyphen. */
function join(building: Building): void {
  if (building.text === '') return;
  if (!building.text.endsWith('-')) {
    if (!building.text.endsWith(' ')) building.text += ' ';
    return;
  }
  const word = building.text.slice(building.text.lastIndexOf(' ') + 1, -1);
  if (/^\p{L}+$/u.test(word) && !/^(?:non|self|ex|pre|post)$/i.test(word))
    building.text = building.text.slice(0, -1);
}

/** Marks of Markdown that are not read: emphasis, heading, quotation, and all of a link but its words. */
const MARKDOWN =
  /^\s*(?:#{1,6}|>)\s+|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\w\\])_(?=\S)|(?<=\S)_\b|\]\([^()\s]*\)|\[(?=[^\][^]+\]\()/g;

function addLine(source: Source, line: Line, building: Building): void {
  const { text, markdown } = source;
  const words = text.slice(line.start, line.end);
  const cuts: (Stretch & { readonly note: string | null })[] = source.callOuts
    .filter((mark) => mark.start >= line.start && mark.end <= line.end)
    .map((mark) => ({ start: mark.start, end: mark.end, note: mark.note }));
  if (markdown)
    for (const found of words.matchAll(MARKDOWN)) {
      const start = line.start + found.index;
      const end = start + found[0].length;
      if (!cuts.some((cut) => cut.start < end && start < cut.end)) cuts.push({ start, end, note: null });
    }
  cuts.sort((a, b) => a.start - b.start);
  let from = line.start + (words.length - words.trimStart().length);
  for (const cut of cuts) {
    add(building, text, from, cut.start);
    if (cut.note !== null) {
      building.text = building.text.trimEnd();
      building.insertions.push({ what: 'call-out', at: building.text.length, note: cut.note });
    }
    from = Math.max(from, cut.end);
  }
  add(building, text, from, line.start + words.trimEnd().length);
}

function add(building: Building, text: string, from: number, end: number): void {
  if (from >= end) return;
  building.chunks.push({ from, to: building.text.length, length: end - from });
  building.text += text.slice(from, end);
}
