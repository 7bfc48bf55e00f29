/** [start, end) in the document's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PageStretch {
  readonly number: number;
  readonly label: string | null;
  readonly span: Stretch;
}

export interface Line extends Stretch {
  /** Index into the pages. */
  readonly page: number;
  readonly blank: boolean;
}

/** The lines of the pages that belong to the body: without notes, running heads and page numbers. */
export function bodyLines(
  text: string,
  pages: readonly PageStretch[],
  notes: readonly Stretch[],
): readonly Line[] {
  const byPage = pages.map((page, index) => linesOf(text, page.span, index));
  const heads = runningHeads(text, byPage);
  const sorted = [...notes].sort((a, b) => a.start - b.start);
  return byPage.flatMap((lines, index) => {
    const edges = edgeLines(lines);
    return lines.filter((line) => {
      if (line.blank) return true;
      if (inNote(text, line, sorted)) return false;
      const words = text.slice(line.start, line.end).trim();
      if (!edges.has(line)) return true;
      return !heads.has(faceOf(words)) && !isPageNumber(words, pages[index]);
    });
  });
}

function linesOf(text: string, span: Stretch, page: number): readonly Line[] {
  const lines: Line[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > span.end ? span.end : found;
    lines.push({ start, end, page, blank: text.slice(start, end).trim() === '' });
    start = end + 1;
  }
  return lines;
}

/** The outermost two printed lines at the head and the foot of a page. */
function edgeLines(lines: readonly Line[]): ReadonlySet<Line> {
  const printed = lines.filter((line) => !line.blank);
  return new Set([...printed.slice(0, 2), ...printed.slice(-2)]);
}

/** What the edges of three pages or more have in common, figures apart; of two, where a page number stands beside it. */
function runningHeads(text: string, byPage: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const numbered = new Set<string>();
  for (const lines of byPage) {
    const edges = [...edgeLines(lines)].map((line) => text.slice(line.start, line.end).trim());
    for (const face of new Set(edges.map(faceOf)))
      if (face.length > 3) counts.set(face, (counts.get(face) ?? 0) + 1);
    for (const words of edges) if (/^\d{1,4}\s|\s\d{1,4}$/.test(words)) numbered.add(faceOf(words));
  }
  return new Set(
    [...counts].filter(([face, count]) => count >= (numbered.has(face) ? 2 : 3)).map(([face]) => face),
  );
}

/** "1022 HARROW LAW REVIEW [Vol. 61" -> "harrow law review vol": a scan's signs differ from page to page. */
function faceOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isPageNumber(words: string, page: PageStretch | undefined): boolean {
  const bare = words.replace(/[[\](){}–—|·.\s-]/g, '');
  return (
    bare !== '' &&
    (bare === page?.label || bare === String(page?.number) || /^(?:\d{1,4}|[ivxl]{1,7})$/.test(bare))
  );
}

/** A line is a note's when the note covers it but for the label before it: "54. ", "[^3]: ". */
function inNote(text: string, line: Line, notes: readonly Stretch[]): boolean {
  let outside = 0;
  let from = line.start;
  let touched = false;
  for (const note of notes) {
    if (note.end <= line.start) continue;
    if (note.start >= line.end) break;
    touched = true;
    outside += letters(text.slice(from, Math.max(from, note.start)));
    from = Math.max(from, note.end);
  }
  if (!touched) return false;
  outside += letters(text.slice(Math.min(from, line.end), line.end));
  return outside <= 8;
}

function letters(words: string): number {
  return words.replace(/\s+/g, '').length;
}
