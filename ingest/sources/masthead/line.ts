import { markAt, type Mark } from './marks.js';

/** What one line of a masthead or running head may say. Numbers that have several uses stand under each. */
export interface HeadLine {
  /** The journal's name or the piece's title; empty where the line is numbers alone. */
  readonly name: string;
  /** The year stands before a title: "2019] SEIZED ABROAD 241". */
  readonly titled: boolean;
  readonly year: number | null;
  /** Volumes, the likelier ones first. */
  readonly volumes: readonly string[];
  /** First pages of the piece. */
  readonly firsts: readonly string[];
  /** Numbers that may be the page's own. */
  readonly numbers: readonly string[];
  /** Volume or year is marked as such. */
  readonly marked: boolean;
}

/** A head, and its page from 0. */
export type PagedHead = HeadLine & { readonly page: number };

const LONGEST = 140;

/**
 * Reads "31 CHESAPEAKE LAW QUARTERLY 240 (2019)", "(2023) 9 Severn Law Review 55", "162 A LAW REVIEW [67:1",
 * "2025] A TITLE 163", "VOL. 116 JANUARY 2016 NO. 1", "European Journal of Law 21 (2010) 815-825", "240".
 * Null for a line that is not one name with such marks at its ends. Linear.
 */
export function readHeadLine(line: string): HeadLine | null {
  const plain = line.replace(/[\s|•·]+/g, ' ').trim();
  // a full stop behind a figure ends a citation
  if (plain === '' || plain.length > LONGEST || /[\d)\]][.;,]$/.test(plain)) return null;
  const parted = partsOf(plain);
  if (parted === null || (parted.name !== '' && !isName(parted.name))) return null;
  const marks = [...parted.before, ...parted.after];
  if (marks.length === 0 && parted.name === '') return null;
  return { name: parted.name, ...usesOf(parted.before, parted.after, marks) };
}

interface Parted {
  readonly before: readonly Mark[];
  readonly name: string;
  readonly after: readonly Mark[];
}

/** Marks, then words without figures, then marks; null where the line goes otherwise. */
function partsOf(line: string): Parted | null {
  const before: Mark[] = [];
  const after: Mark[] = [];
  const words: string[] = [];
  for (let at = 0; at < line.length;) {
    const found = markAt(line, at);
    if (found) {
      (words.length > 0 ? after : before).push(found.mark);
      at = found.end;
    } else {
      const end = line.indexOf(' ', at) < 0 ? line.length : line.indexOf(' ', at);
      const word = line.slice(at, end);
      if (/\d/.test(word) || (after.length > 0 && /\p{L}/u.test(word))) return null;
      if (after.length === 0 && (words.length > 0 || /\p{L}/u.test(word))) words.push(word);
      at = end;
    }
    while (at < line.length && ' ,;:'.includes(line.charAt(at))) at++;
  }
  const name = words.join(' ').replace(/[\s,;:–—-]{1,4}$/, '');
  return { before, name, after };
}

function usesOf(
  before: readonly Mark[],
  after: readonly Mark[],
  marks: readonly Mark[],
): Omit<HeadLine, 'name'> {
  const volume = marks.find((mark) => mark.mark === 'volume');
  const titled = marks.some((mark) => mark.mark === 'title-year');
  const numbers = marks.flatMap((mark) => (mark.mark === 'number' ? [mark.value] : []));
  const bare = bareYear(after, volume !== undefined);
  const year = marks.find((mark) => mark.mark === 'year' || mark.mark === 'title-year')?.year ?? volume?.year;
  const place = placeOf(before, after);
  const pages = marks.flatMap((mark) => (mark.mark === 'pages' ? [mark.first] : []));
  const stated = volume?.first == null ? [] : [volume.first];
  const firsts = [...stated, ...pages, ...(volume && stated.length > 0 ? [] : place.firsts)];
  return {
    titled,
    year: year ?? (bare === null ? null : Number(bare)),
    volumes: (volume ? [volume.volume] : place.volumes).filter((value) => Number(value) !== 0),
    firsts: titled ? [] : firsts,
    numbers: numbers.filter((value) => value !== bare),
    marked: volume !== undefined || ((year ?? bare) !== null && !titled),
  };
}

/** "Vol. 4, 2019" and "15 2013" behind a name: a year without brackets behind a volume or number. */
function bareYear(after: readonly Mark[], volumed: boolean): string | null {
  const years = after.flatMap((mark) =>
    mark.mark === 'number' && /^(?:18|19|20)\d\d$/.test(mark.value) ? [mark.value] : [],
  );
  return volumed || after.length > 1 ? (years.at(-1) ?? null) : null;
}

/** Volume and first page by their order: "45 NAME 123 (2012)", "NAME 45 (2012) 123", "56 NAME (2023) 9". */
function placeOf(before: readonly Mark[], after: readonly Mark[]): Pick<HeadLine, 'volumes' | 'firsts'> {
  const left = before.findLast((mark) => mark.mark === 'number');
  const bare = bareYear(after, false);
  const right = after.flatMap((mark) => (mark.mark === 'number' && mark.value !== bare ? [mark] : []));
  const [next] = right;
  const at = next === undefined ? -1 : after.indexOf(next);
  const beside = [after[at - 1], after[at + 1]].some(
    (mark) => mark?.mark === 'year' || (mark?.mark === 'number' && mark.value === bare),
  );
  const last = right.length > (left ? 0 : 1) ? right.at(-1) : undefined;
  const volumes = [left, beside ? next : undefined];
  return {
    volumes: volumes.flatMap((mark) => (mark === undefined ? [] : [mark.value])),
    firsts: last === undefined ? [] : [last.value],
  };
}

/** Up to fourteen words, the longer ones with a capital. */
function isName(name: string): boolean {
  const words = name.split(' ');
  const letters = name.replace(/\P{L}+/gu, '').length;
  if (letters < 4 || words.length > 14 || /[?!;]|\.{2}/.test(name) || /\p{Ll}{4}\.$/u.test(name))
    return false;
  return words.every((word) => /^[(“"‘']?[\p{Lu}&–—-]/u.test(word) || word.length <= 4);
}
