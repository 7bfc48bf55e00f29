import { countries } from '#ingest/tables/countries.js';
import { INSTITUTIONS } from '#ingest/tables/institutions.js';
import { pieceSorts } from '#ingest/tables/piece-sorts.js';
import { bodiesAt, isParent, type Bodies } from './bodies.js';
import { isInstitution, isOrganisation, nameWithCommasEnd } from './institution.js';
import { italicTitle } from './italic-title.js';
import { tidy, type Parts } from './parts.js';
import { isPerson, NAME_WORD, notAName, PARTICLES, SUFFIX } from './person.js';

/** Who stands at the head of a citation: persons, or an institution, or nobody. `end`: where their matter ends. */
export interface Head {
  readonly authors: readonly string[];
  readonly institution: string | null;
  /** "(ed.)", "eds." stood behind them. */
  readonly editors: boolean;
  /** A volume before them: "1 MANUEL CASTELLS, ...". */
  readonly volume: string | null;
  /** "(2023)" behind the authors. */
  readonly year: number | null;
  /** "NCJ 250975": the number of an institution's paper, before its title. */
  readonly number: string | null;
  readonly end: number;
}

/**
 * Reads authors from the segment's beginning up to `limit` (a quoted title's mark, or the segment's end):
 * "A & B, ", "A, B and C, ", "Y. Lin, J.-B. Michel, ", "Hessel, J., & Schofield, A. ", "INT'L CRIM. CT., ".
 */
export function readHead(parts: Parts, limit: number, closed: boolean): Head {
  const italic = closed ? null : italicTitle(parts);
  if (italic !== null && italic < limit) {
    const named = readHead(parts, italic, true);
    if (named.end > 0) return { ...named, end: Math.max(named.end, italic) };
  }
  const again = AGAIN.exec(parts.plain.slice(0, Math.min(limit, 10)));
  if (again !== null)
    return { ...NOBODY, authors: [again[1] ?? again[0]], volume: null, end: again[0].length };
  const volume = VOLUME.exec(parts.plain);
  const from = volume === null ? 0 : volume[0].length;
  const pieces = cutPieces(parts.plain, from, limit);
  const people = readPeople(parts, pieces, closed);
  if (people !== null) {
    const bodies = closed || people.editors ? null : bodiesAt(parts.plain, people.end, limit);
    const who = { ...people, institution: null, volume: volume?.[1] ?? null };
    return bodies === null ? who : issuedBy(who, parts, people.end, bodies);
  }
  const single = volume === null ? null : CAPITAL_NAME.exec(parts.plain.slice(from, limit));
  if (volume !== null && single !== null)
    return { ...NOBODY, authors: [single[1] ?? ''], volume: volume[1] ?? null, end: from + single[0].length };
  const numbered = volume === null ? NUMBERED.exec(parts.plain) : null;
  if (numbered !== null) {
    const behind = readPeople(parts, cutPieces(parts.plain, numbered[0].length, limit), closed);
    if (behind !== null || RECORDS.test(parts.plain))
      return { ...NOBODY, end: numbered[0].length, ...behind, volume: numbered[1] ?? null };
  }
  const named =
    readInstitution(parts, pieces, limit, closed) ?? (closed ? null : readFamilies(parts, pieces));
  return named ?? { ...NOBODY, volume: null };
}

/** With the bodies [start, bodies.nameEnd) that issue what `who` wrote. */
function issuedBy(who: Head, parts: Parts, start: number, { nameEnd, end, number }: Bodies): Head {
  return { ...who, institution: tidy(parts.text.slice(start, nameEnd)), number, end };
}

// "1 MANUEL CASTELLS, ": names in capitals
const VOLUME = /^(\d{1,2}[A-Z]?|[IVX]{1,4}) (?=(?:\p{Lu}\.-? ?){0,3}\p{Lu}{2})/u;
// "4 Wayne R. LaFave, ": a volume where who wrote it follows
const NUMBERED = /^(\d{1,2}[A-Z]?) (?=\p{Lu})/u;
// "2 The Records of the Federal Convention of 1787"
const RECORDS = /^\d{1,2} The (?:\p{Lu}\p{L}+ )+(?:of|on) /u;
// "2 HYDE, INTERNATIONAL LAW": behind a volume, a family name alone
const CAPITAL_NAME = /^(\p{Lu}[\p{Lu}'’-]{2,20}), (?=\p{Lu}{2})/u;
// "idem, ", "ders., ": who stands for the author of the citation before
const AGAIN = /^([Ii]dem|[Ii]d\.|[Ee]adem|[Ii]idem|[Dd]ers\.|[Dd]ies\.), /;

/** "Schiff, Building the International Criminal Court, 2008", "Kreß/Prost, Title, in: ...": family names alone, as German works set them. */
function readFamilies(parts: Parts, pieces: readonly Piece[]): Head | null {
  const last = pieces.findIndex(({ joint }) => joint === ', ');
  const families = pieces.slice(0, last + 1);
  if (
    last < 0 ||
    last > 3 ||
    !families.every(
      ({ text, joint }, i) =>
        FAMILY.test(text) && SMALL_LETTERS.test(text) && !notAName(text) && (joint === '/' || i === last),
    )
  )
    return null;
  const end = pieces[last + 1]?.start ?? parts.end;
  if (!FAMILY_STYLE.test(parts.plain.slice(end, parts.end))) return null;
  return {
    ...NOBODY,
    authors: families.map((family) => tidy(parts.text.slice(family.start, family.end))),
    volume: null,
    end,
  };
}

const FAMILY = /^\p{Lu}['’]?\p{L}[\p{L}'’-]+$/u;
const SMALL_LETTERS = /\p{Ll}{2}/u;
// a title of two words and more, then "in:" or a bare year
const FAMILY_STYLE =
  /^"?\p{Lu}\S* \S.{3,200}?(?:, in: |, (?:\d{1,2}\. Aufl\.? )?(?:1[5-9]|20)\d\d(?=,|$| \())/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "," "&" "and" ";" or "" at the limit. */
  readonly joint: string;
}

const NOBODY = {
  authors: [],
  institution: null,
  editors: false,
  year: null,
  number: null,
  end: 0,
} as const;
function cutPieces(plain: string, from: number, limit: number): Piece[] {
  const pieces: Piece[] = [];
  const cut =
    /, (?:& |and )?|,(?=["' ]|$)|,? (?:&|and(?! others\b)|AND|und|et(?! al\b| autres\b)|e(?! altri\b)|y(?! otros\b)) |\/|; | (?=\()|: (?=["'])/g;
  cut.lastIndex = from;
  let start = from;
  while (pieces.length < 24) {
    const hit = cut.exec(plain);
    const at = hit === null || hit.index >= limit ? limit : hit.index;
    pieces.push({
      start,
      end: at,
      text: plain.slice(start, at),
      joint: hit === null || at === limit ? '' : hit[0],
    });
    if (hit === null || at === limit) break;
    start = cut.lastIndex;
  }
  return pieces;
}

function readPeople(
  parts: Parts,
  pieces: readonly Piece[],
  closed: boolean,
): Omit<Head, 'institution' | 'volume'> | null {
  const taken: Taken[] = [];
  for (let i = 0; i < pieces.length;) {
    const person = takePerson(pieces, i, closed, taken);
    if (person === null) break;
    taken.push(person);
    i = person.next;
    if (!goesOn(pieces, i, closed)) break;
  }
  while (taken.length > 0 && !isClosed(pieces, taken.at(-1)?.next ?? 0, closed)) taken.pop();
  const last = taken.at(-1);
  if (last === undefined) return null;
  const names = taken.map((person) =>
    tidy(parts.text.slice(person.start, person.end)).replace(ET_AL, '').replace(STOP, ''),
  );
  let end = last.end + lengthOf(AFTER_NAMES, parts.plain.slice(last.end));
  const editors = lengthOf(EDITORS, parts.plain.slice(end));
  end += editors;
  const year = YEAR_BEHIND.exec(parts.plain.slice(end));
  return {
    authors: names,
    editors: editors > 0,
    year: year === null ? null : Number(year[1]),
    number: null,
    end: end + (year?.[0].length ?? 0),
  };
}

// a stop behind a name, but that of "Jr."
const STOP = /(?<=\p{Ll})(?<!\b[JS]r)\.$/u;
const ET_AL = /,? (?:et al\.?|ET AL\.?|and others|e altri|et autres|y otros|u\. ?a\.)$/;
const AFTER_NAMES =
  /^[\s,.]*(?:(?:et al|ET AL)\.?|(?:and|&) (?:others|Others)|e altri|et autres|y otros|u\. ?a\.)?[\s,]*/;
const EDITORS =
  /^(?:\((?:[Ee]ds?|EDS?|[Hh]rsg|[Ee]ditors?|[Dd]irs?)\.?\)|(?:[Ee]ds?|EDS?)(?:\.(?=[ ,])|(?=, ))),?\s*/;
// "J. Baudry (2023), Title", "Schofield, A. (2021, August). Title"
const YEAR_BEHIND = /^\(((?:1[5-9]|20)\d\d)[a-z]?(?:, \p{L}+)?\)[.,:]\s*/u;

function lengthOf(expression: RegExp, text: string): number {
  return expression.exec(text)?.[0].length ?? 0;
}

/** Whether names end where names end: at a comma, at brackets, at the title's mark. "Adam Smith and the Law" does not. */
function isClosed(pieces: readonly Piece[], next: number, closed: boolean): boolean {
  const joint = pieces[next - 1]?.joint ?? '';
  if (joint === '') return closed;
  if (joint === ' ') return /^\((?:[Ee]d|EDS?\b|[Hh]rsg|(?:1[5-9]|20)\d\d)/.test(pieces[next]?.text ?? '');
  return /^[,:/]/.test(joint) && !/&|and|AND/.test(joint) ? true : /^, (?:&|and)/.test(joint) && closed;
}

interface Taken {
  /** "Hessel, J.": one list is set in one order. */
  readonly inverted: boolean;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** One person from piece `i` on: "B Morgan", or "Hessel, J." over two pieces. */
function takePerson(
  pieces: readonly Piece[],
  i: number,
  closed: boolean,
  taken: readonly Taken[],
): Taken | null {
  const before = taken.length;
  const piece = pieces[i];
  if (piece === undefined) return null;
  const bare = piece.text.trim().replace(ET_AL, '').replace(STOP, '');
  if (
    bare === '' ||
    pieceSorts.has(bare) ||
    isOrganisation(bare) ||
    (taken.length === 0 && countries.has(bare))
  )
    return null;
  const next = pieces[i + 1];
  if (
    next !== undefined &&
    piece.joint.startsWith(',') &&
    taken.every(({ inverted }) => inverted) &&
    isFamily(bare) &&
    !(
      isPerson(bare) &&
      SPOKEN.test(bare) &&
      SPOKEN.test(next.text.trim()) &&
      goesOn(pieces, i + 1, closed)
    ) &&
    isGiven(next.text, before > 0 || closed || isBookAhead(pieces, i + 1))
  ) {
    return { start: piece.start, end: next.end, next: i + 2, inverted: true };
  }
  if (isPerson(bare)) {
    const suffix = next !== undefined && SUFFIX.test(next.text.trim().replace(ET_AL, ''));
    return suffix
      ? { start: piece.start, end: next.end, next: i + 2, inverted: false }
      : { start: piece.start, end: piece.end, next: i + 1, inverted: false };
  }
  const single = NAME_WORD.test(bare) && !notAName(bare) && (bare.length > 2 || piece.joint === '/');
  if (
    single &&
    (closed || /^(?:\/| ?& ?|,? and )/.test(piece.joint) || before > 0 || isBookAhead(pieces, i))
  ) {
    return { start: piece.start, end: piece.end, next: i + 1, inverted: false };
  }
  return null;
}

// "Ann Lee, Bo Moe, Cy Roe & Di Poe": two names as they are spoken, neither turned
const SPOKEN = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+$/u;

/** "Schabas, The International Criminal Court (OUP, 2010)": a bare family name before a title that ends as a book does. */
function isBookAhead(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  if (
    next === undefined ||
    pieces[i]?.joint !== ', ' ||
    !/^\p{Lu}\S* \S/u.test(next.text) ||
    !/\p{Ll}/u.test(pieces[i]?.text ?? '')
  )
    return false;
  const rest = pieces
    .slice(i + 1)
    .map((piece) => piece.text)
    .join(', ');
  return /\bedn?\b|\((?:[^()]*[ ,:])?(?:1[5-9]|20)\d\d\)|\bpp?\. ?\d/.test(rest);
}

function isFamily(words: string): boolean {
  const tokens = words.split(' ');
  return (
    tokens.length <= 3 &&
    tokens.every((t) => NAME_WORD.test(t) || PARTICLES.has(t.toLowerCase())) &&
    !notAName(tokens.at(-1) ?? '')
  );
}

/** "J.", "Daniel J.", "J.-B."; a full first name only where the context leaves no doubt. */
function isGiven(words: string, sure: boolean): boolean {
  const text = words.trim();
  if (pieceSorts.has(text)) return false;
  if (/^(?:\p{Lu}\.[ -]?){1,4}$/u.test(text) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)+$/u.test(text)) return true;
  return sure && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(text) && text.length < 14;
}

/** Whether a list of authors goes on at piece `i`: always in a closed head, else where a joint or style says so. */
function goesOn(pieces: readonly Piece[], i: number, closed: boolean): boolean {
  const before = pieces[i - 1];
  const piece = pieces[i];
  if (piece === undefined || before === undefined) return false;
  if (/[&/;]|\band\b|\bAND\b|\bund\b|\be\b|\bet\b/.test(before.joint)) return true;
  if (!before.joint.startsWith(',')) return false;
  if (closed) return true;
  if (INITIAL_FIRST.test(before.text.trim()) && INITIAL_FIRST.test(piece.text.trim())) return true;
  // "A Roe, Bo Moe, Cy Poe & Di Doe": persons up to the last, who stands behind the "and"
  for (let at = i; at < pieces.length - 1; at++) {
    const [name, last] = [pieces[at], pieces[at + 1]];
    if (name === undefined || last === undefined || !isPerson(name.text)) return false;
    if (/&|\band\b|\bAND\b/.test(name.joint)) return isPerson(last.text);
    if (!name.joint.startsWith(',')) return false;
  }
  return false;
}

const INITIAL_FIRST = /^(?:\p{Lu}\.[ -]?|\p{Lu}{1,3} )/u;

/** "INT'L CRIM. CT., ", "Courts and Tribunals Service, ": an institution over its own "and". */
function readInstitution(
  parts: Parts,
  pieces: readonly Piece[],
  limit: number,
  closed: boolean,
): Head | null {
  const first = withCommas(parts.plain, pieces);
  if (first === undefined) return null;
  let end = first.end;
  let joint = first.joint;
  for (let i = 1; i < pieces.length && /&|and/.test(joint) && !joint.startsWith(', "'); i++) {
    const piece = pieces[i];
    if (piece === undefined || !/^\p{Lu}/u.test(piece.text) || piece.end - first.start > 90) break;
    end = piece.end;
    joint = piece.joint;
  }
  const organ = joint === ', ' ? ORGAN.exec(parts.plain.slice(end, limit)) : null;
  if (organ !== null) end += organ[0].length;
  const letters = joint === ' ' ? ACRONYM.exec(parts.plain.slice(end)) : null;
  if (joint === ' ' && letters === null) return null;
  const words = parts.plain.slice(first.start, end);
  if ((joint === '' && !(closed && end === limit)) || REPORTED.test(words)) return null;
  // "Independent Expert Review, Independent Expert Review of the ...": a title that repeats who issues it
  const repeated = joint === ', ' && words.length > 9 && pieces[1]?.text.startsWith(words) === true;
  const bodies = closed || joint !== ', ' || organ !== null ? null : bodiesAt(parts.plain, end + 2, limit);
  const under =
    bodies !== null &&
    isParent(
      parts.plain
        .slice(end + 2, bodies.nameEnd)
        .split(', ')
        .at(-1) ?? '',
    );
  if (
    !/^,|^$|^ \(?$|^: /.test(joint) ||
    !(repeated || under || isInstitution(words) || countries.has(words)) ||
    words.includes(':')
  )
    return null;
  const named = { ...NOBODY, volume: null };
  const persons = personsBeside(words);
  if (persons !== null && bodies === null)
    return { ...named, authors: persons.authors, institution: persons.institution, end };
  if (bodies !== null) return issuedBy(named, parts, first.start, bodies);
  return {
    ...named,
    institution: tidy(parts.text.slice(first.start, end)),
    end: end + (letters?.[0].length ?? 0),
  };
}

/** "Human Rights Watch & Ann Roe": an organisation that is known, and the person beside it in the byline. */
function personsBeside(words: string): { institution: string; authors: readonly string[] } | null {
  const [institution = '', person = '', ...more] = words.split(/ (?:&|and) /);
  if (more.length > 0 || !isNamed(institution) || isInstitution(person) || !isPerson(person)) return null;
  return { institution, authors: [person] };
}

const namedInstitutions = new Set(INSTITUTIONS.flatMap(([name, forms]) => [name, ...forms]));

/** Whether an organisation is known by these words. */
function isNamed(words: string): boolean {
  return isOrganisation(words) || namedInstitutions.has(words);
}

/** The first piece, or all of "Committee on Economic, Social and Cultural Rights". */
function withCommas(plain: string, pieces: readonly Piece[]): Piece | undefined {
  const [first] = pieces;
  const end = first === undefined ? null : nameWithCommasEnd(plain, first.start);
  if (first === undefined || end === null) return first;
  const joint = plain.startsWith(', ', end) ? ', ' : '';
  return { start: first.start, end, text: plain.slice(first.start, end), joint };
}

// "Report of the Conference on Rivers, Geneva, …": a title that names an institution
const REPORTED =
  /^(?:(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Final|Periodic|Joint|Public) )*(?:Reports?|Proceedings|Statement|Summary|Minutes|Records?|Notification|Observations|Requests?|Response|Submissions?|Transmission) (?:of|by|from|on|to) |Terms of (?:Service|Use)$|Community )/;
// ", Office of the Prosecutor": an organ of the institution before it, where a title follows
const ORGAN = /^, (?:Office of the (?:Prosecutor|Registrar|President)|Registry|Presidency)(?=, ["'\p{Lu}])/u;
// "Human Rights Council (HRC), "
const ACRONYM = /^ \([A-Z][A-Za-z]{1,9}\),/;
