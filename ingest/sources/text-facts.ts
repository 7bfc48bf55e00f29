import type { PrintedFacts, Page } from '#schema/document.js';
import { isBlankLine, linesOf } from '#ingest/pages/lines.js';
import { journalWeight } from '#ingest/kinds/shape/journal-names.js';
import { factsOfOpening } from './facts.js';
import { imprintOf, type EdgeLine } from './masthead/index.js';
import { readHeadLine, type HeadLine } from './masthead/line.js';

/** Lines looked at: of a masthead, and of a head on the pages after it. */
const MASTHEAD = 5;
const HEAD = 2;
/** Characters of the first page in which the title stands. */
const OPENING = 4000;

/** What page text says of itself: its title page, and the journal by its masthead and running heads. */
export function textFacts(text: string, pages: readonly Page[], headEnd: number): PrintedFacts {
  const opening = text.slice(headEnd, OPENING).split('\n');
  const found = factsOfOpening(belowMasthead(opening));
  const edges = pages.flatMap(({ span }, page) => edgesOf(text, span, page));
  const imprint = imprintOf(edges, found.title);
  return { ...found, ...imprint, year: imprint.year ?? found.year };
}

// headings of a section of the journal
const SECTION =
  /^(?:articles?|essays?|notes?|comments?|case notes?|book reviews?|review essay)(?: (?:&|and) \w+)?$/i;

// what a repository or a publisher stamps on a page
const STAMPED =
  /^(?:electronic copy available|downloaded from|available at|draft\b|forthcoming\b|working paper\b|preprint\b|\(?c\)? ?copyright|©|https?:|doi\b)/i;

/** The lines from the first that is no numbers, no head with a volume or year and no section of the journal. */
function belowMasthead(lines: readonly string[]): readonly string[] {
  const filled = lines
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ line: line.trim(), at }]))
    .slice(0, MASTHEAD);
  const heads = filled.map(({ line }) => readHeadLine(line));
  const first = filled.find(
    ({ line }, index) =>
      !isPrinted(heads[index], heads[index + 1]) && !SECTION.test(line) && !STAMPED.test(line),
  );
  return first === undefined ? [] : lines.slice(first.at);
}

// "RESOLUTION 780 (1992)", "General Comment No. 31 (2004)": a number that is the document's own
const NUMBERED =
  /^(?:\p{L}+ ){0,3}(?:resolutions?|decisions?|recommendation|comment|opinion|directive|regulation)$/iu;

/** "44 HARBOR LAW REVIEW 301 (2011)", "301", or the journal's name over its numbers. */
function isPrinted(head: HeadLine | null | undefined, below: HeadLine | null | undefined): boolean {
  if (!head || NUMBERED.test(head.name)) return false;
  if (head.name === '' || head.marked) return true;
  return below?.name === '' && below.marked && journalWeight(head.name) >= 0.85;
}

/** The first lines of a page, and its last where that is a number. */
function edgesOf(text: string, [start, end]: Page['span'], page: number): EdgeLine[] {
  const lines = linesOf(text, start, end);
  const edge: EdgeLine[] = [];
  const textOf = (line: number): string => text.slice(lines.first[line] ?? 0, lines.last[line] ?? 0);
  for (let line = 0; line < lines.count && edge.length < (page === 0 ? MASTHEAD : HEAD); line++)
    if (!isBlankLine(lines, line)) edge.push({ page, text: textOf(line) });
  let last = lines.count - 1;
  while (last > 0 && isBlankLine(lines, last)) last--;
  if (/^\W*\d{1,4}\W*$/.test(textOf(last))) edge.push({ page, text: textOf(last) });
  return edge;
}
