import { authorsIn } from '../facts.js';
import type { PageParts } from './compose.js';
import type { Line } from './lines.js';

export interface TitlePage {
  readonly title: string;
  readonly authors: readonly string[];
}

/** A title is larger than the body by this, or bold at the very top. */
const LARGER = 1.12;
const LONGEST = 300;
/** Lines above and below the title in which a byline may stand. */
const BYLINE_REACH = 4;

/** The title in the largest type of the first page that has one, and the names beside it; null where none is plain. */
export function titlePage(pages: readonly PageParts[], bodySize: number): TitlePage | null {
  for (const page of pages) {
    const lines = page.parts.filter((part) => part.kind === 'body').flatMap((part) => part.lines);
    const group = titleLines(lines, bodySize);
    if (!group) continue;
    const [from, to] = group;
    const title = joined(lines.slice(from, to));
    return { title, authors: bylineNear(lines, from, to) };
  }
  return null;
}

type Group = readonly [from: number, to: number];

/** Lines of one size that follow each other, largest first, that read as a title. */
function titleLines(lines: readonly Line[], bodySize: number): Group | null {
  const groups: [number, number][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    const before = lines[index - 1];
    if (last && before && isOneTitle(before, line)) last[1] = index + 1;
    else groups.push([index, index + 1]);
  });
  const sized = groups
    .map((group) => ({ group, size: lines[group[0]]?.size ?? 0 }))
    .filter(({ group, size }) => size >= LARGER * bodySize || (group[0] < 2 && isBold(lines[group[0]])))
    .filter(({ group }) => isTitle(joined(lines.slice(...group)), group[1] - group[0]));
  return sized.toSorted((a, b) => b.size - a.size || a.group[0] - b.group[0])[0]?.group ?? null;
}

function isOneTitle(above: Line, line: Line): boolean {
  return (
    Math.abs(above.size - line.size) < 0.4 &&
    isBold(above) === isBold(line) &&
    line.base - above.base < 2.8 * line.size
  );
}

function isBold(line: Line | undefined): boolean {
  return line !== undefined && line.pieces.every((piece) => piece.face.bold || piece.raised);
}

/** A title's lines as one string, its call-out left out. */
function joined(lines: readonly Line[]): string {
  const texts = lines.map((line) =>
    line.pieces
      .filter((piece) => !piece.raised || /\p{L}/u.test(piece.text))
      .map((piece) => (piece.gap ? ` ${piece.text}` : piece.text))
      .join(''),
  );
  return texts
    .join(' ')
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1')
    .replace(/[*†‡]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// headings of a part or of a section of the journal
const NO_TITLE =
  /^(?:abstract|acknowledge?ments?|appendix|articles?(?: (?:&|and) (?:essays?|notes?))?|book reviews?|case notes?|comments?|contents|editorial|essays?|introduction|notes?|preface|references|summary|table of contents|(?:i|1)\.? introduction)$/i;

function isTitle(text: string, lines: number): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 2 &&
    lines <= 6 &&
    text.length <= LONGEST &&
    !NO_TITLE.test(text) &&
    !/https?:|@|\bissn\b|\bdoi\b/i.test(text)
  );
}

/** Names in the lines after the title, else before it: lines of one look that stand together. */
function bylineNear(lines: readonly Line[], from: number, to: number): string[] {
  const after = stacksOf(lines.slice(to, to + BYLINE_REACH));
  const before = stacksOf(lines.slice(Math.max(0, from - BYLINE_REACH), from)).toReversed();
  for (const stack of [...after, ...before]) {
    const names = authorsIn(bareNames(joined(stack)));
    if (names.length > 0) return names.map(fromCapitals);
  }
  return [];
}

function stacksOf(lines: readonly Line[]): Line[][] {
  const stacks: Line[][] = [];
  for (const line of lines) {
    const above = stacks.at(-1)?.at(-1);
    const together =
      above !== undefined &&
      Math.abs(above.size - line.size) < 0.4 &&
      isBold(above) === isBold(line) &&
      line.base - above.base < 1.8 * line.size;
    if (together) stacks.at(-1)?.push(line);
    else stacks.push([line]);
  }
  return stacks;
}

// "Prof. Dr. Ann Lee, LL.M." -> "Ann Lee"
const DEGREES =
  /\b(?:Univ\.-)?(?:Ass|Dipl|Dr|Hon|LL\.?[BMD]|Mag|MA|M\.A|Mr|Mrs|Ms|Ph\.?D|Prof(?:essor)?|RA|h\.c|habil|iur|jur|phil)\.?(?=[\s,;]|$)[ ,]*/g;

function bareNames(line: string): string {
  return line
    .replace(DEGREES, '')
    .replace(/ ?, ?(?:and|und|et|&) /g, ' and ')
    .replace(/,\s*(?=,|$)/g, '')
    .trim();
}

/** "ROBIN LEE" -> "Robin Lee": capitals are the byline's dress. */
function fromCapitals(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<=^|[\s.’'-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
