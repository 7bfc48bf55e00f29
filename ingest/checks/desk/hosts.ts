import { fold } from '#ingest/works/fold.js';
import type { Cited, CitedInFull, Desk } from './index.js';
import { once } from './memo.js';

/** A piece in a collection that is named by its editors and a note, where that note does not name them. */
export interface WrongHost {
  readonly cited: CitedInFull;
  /** "MacNeil and O’Brien" */
  readonly editors: string;
  readonly wrong: number;
  /** In the only note before that names all of them. */
  readonly right: CitedInFull;
}

/** "... in MacNeil and O’Brien (eds) (n 9), 205", "... in Collins & Roe, supra note 3, at 7". */
const HOST =
  /^ in:? (?<editors>\p{Lu}[\p{L}\p{M}.,’' &-]{2,120}?)(?: \(eds?\.?\))?,? (?:\(n\.? |\(fn\.? |supra n(?:ote|\.)? |above n )(?<number>\d{1,4})\b/u;

/** All collections that send the reader to a wrong note, in reading order. */
export const wrongHosts = once((desk: Desk): WrongHost[] =>
  desk.fulls.flatMap((cited) => judged(cited, desk)),
);

function judged(cited: CitedInFull, desk: Desk): WrongHost[] {
  const { citation, note } = cited;
  if (citation.reading.kind !== 'chapter' || note === null) return [];
  const { editors, number } = HOST.exec(citation.text.slice(citation.text.lastIndexOf(' in ')))?.groups ?? {};
  const target = desk.note(note.series, Number(number));
  if (editors === undefined || !target || target.spans.length === 0) return [];
  const families = familiesIn(editors);
  const names = ({ citation: { text } }: Cited) => areNamed(families, text);
  if (families.length === 0 || areNamed(families, desk.view(target).text)) return [];
  const before = desk.fulls.filter(
    (one) => one.note?.series === note.series && one.note.number < note.number && names(one),
  );
  const [right] = before;
  if (!right || before.some((one) => one.note?.number !== right.note?.number)) return [];
  return [{ cited, editors, wrong: target.number, right }];
}

/** "R Baldwin, M Cave and M Lodge" -> "baldwin", "cave", "lodge" */
function familiesIn(editors: string): string[] {
  return editors
    .split(/,? (?:and|&) |, /)
    .flatMap((name) => fold(name).split(' ').at(-1) ?? [])
    .filter((family) => family.length > 2);
}

function areNamed(families: readonly string[], text: string): boolean {
  const words = new Set(fold(text).split(' '));
  return families.every((family) => words.has(family));
}
