import type { PageParts } from './compose.js';
import type { Line } from './lines.js';

/** Lines of the body at either end of the first page that may name the journal. */
const EDGE_LINES = 4;
/** A gap that parts the fields of a head, of the size. */
const FIELD_GAP = 1.5;

// a word that journals' and yearbooks' names have
const JOURNAL_WORD =
  /\b(?:annals|annuaire|archiv|bulletin|forum|gazette|jahrbuch|journal|law reports?|quarterly|review|revista|revue|rivista|tijdschrift|yearbook|year book|zeitschrift)\b/i;
// "Recht und Zugang, Heft 3-2024", "European Papers, Vol. 4, 2019": a name before volume or issue
const NAME_AND_ISSUE =
  /^(\p{Lu}[\p{L} &'’.-]{5,70}?),?\s+(?:heft|vol\.?|volume|no\.?|issue|jg\.?|band)\s*\d/iu;
const YEAR = /\b(?:18|19|20)\d\d\b/;

/** The journal's name as heads, feet and the first page's edges print it; null where none is plain. */
export function journalOf(pages: readonly PageParts[], title: string | null): string | null {
  const names = pages
    .flatMap(edgeLines)
    .flatMap(fieldsOf)
    .flatMap((field): string[] => {
      const issued = NAME_AND_ISSUE.exec(field)?.[1];
      // "2 Journal of Treaty Law (2004) 101": the volume may come first
      const said = field.replace(/^\d{1,3} (?=\p{Lu})/u, '');
      const name = (issued ?? said.split(/[,;:|•(]|\s(?=\d|vol\b)/i)[0] ?? '').trim();
      return (issued !== undefined || JOURNAL_WORD.test(name)) && isName(name, title) ? [name] : [];
    });
  const [first] = names;
  if (first === undefined || /\p{Ll}/u.test(first)) return first ?? null;
  // in capitals here, perhaps not elsewhere
  return names.find((name) => /\p{Ll}/u.test(name) && name.toLowerCase() === first.toLowerCase()) ?? first;
}

/** The year beside the journal's name, of a volume or of copyright; null where none is. */
export function yearOf(
  pages: readonly PageParts[],
  container: string | null,
  stated: string | null,
): number | null {
  const lines = pages.flatMap(edgeLines).map((line) => line.text);
  const name = container?.toLowerCase();
  const beside = lines.filter((line) => name !== undefined && line.toLowerCase().includes(name));
  const volumes = lines.filter((line) => /\bvol(?:ume|\.|\b)|\bheft\b|\bissue\b|\bno\. ?\d/i.test(line));
  const rights = lines.filter((line) => /©|\(c\)|copyright/i.test(line));
  for (const line of [stated ?? '', ...beside, ...volumes, ...rights]) {
    const year = YEAR.exec(line)?.[0];
    if (year) return Number(year);
  }
  return null;
}

/** Running heads and feet of a page; of the first page also the lines at its body's edges. */
export function edgeLines(page: PageParts): Line[] {
  const furniture = page.parts.filter((part) => part.kind === 'running-head').flatMap((part) => part.lines);
  if (page.number > 1) return furniture;
  const body = page.parts.filter((part) => part.kind === 'body').flatMap((part) => part.lines);
  return [...furniture, ...body.slice(0, EDGE_LINES), ...body.slice(EDGE_LINES).slice(-EDGE_LINES)];
}

/** A line's parts between wide gaps. */
function fieldsOf(line: Line): string[] {
  const fields: string[] = [];
  line.pieces.forEach((piece, index) => {
    const before = line.pieces[index - 1];
    if (!before || piece.x - before.right > FIELD_GAP * line.size) fields.push(piece.text);
    else fields.push(`${fields.pop() ?? ''}${piece.gap ? ' ' : ''}${piece.text}`);
  });
  return fields;
}

/** Up to nine words, the longer ones with a capital; not the document's own title. */
function isName(name: string, title: string | null): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 9 || name.length > 80 || /[.?!]$/.test(name)) return false;
  if (title !== null && title.toLowerCase().includes(name.toLowerCase())) return false;
  return words.every((word) => /^[\p{Lu}&]/u.test(word) || word.length <= 3);
}
