import { isDigitAt, isLowerAt, isUpperAt, skipSpace, trimEnd, wordAt } from '#ingest/grammar/chars.js';
import { firstFrom } from '#ingest/grammar/cursor.js';
import { beginsWithAuthor } from '#ingest/grammar/authors.js';
import type { Mark, MarkKind } from '#ingest/grammar/evidence.js';
import { opinionEnd } from '#ingest/grammar/opinions.js';
import { proseCount, runStart, startsAsSentence } from '#ingest/grammar/prose.js';
import type { Spotted, Stretch } from '#ingest/grammar/stretch.js';
import { authorityEnd, numberedActAt } from '#ingest/kinds/case/authority.js';
import { civilCourtEnd } from '#ingest/kinds/case/civil.js';
import { modelLawNames } from '#ingest/kinds/legislation/name.js';
import { namedDeclarations } from '#ingest/kinds/resolution/named.js';
import { namedTreaties } from '#ingest/kinds/treaty/named.js';
import { describedSources } from '#ingest/tables/described-sources.js';
import { continuations } from '#ingest/tables/continuations.js';

export interface SpottedFull extends Spotted {
  readonly form: 'full';
  /** What stands once for several of them. Null for all that stand alone. */
  readonly shared: Shared | null;
}

/** Matter that stands elsewhere: the collection behind the last of its chapters, the organ before its first resolution. */
export interface Shared {
  readonly stands: 'before' | 'behind';
  readonly start: number;
  readonly end: number;
}

/** `plain`: the text stands where a citation is expected; `found`: it was cut out of prose around a mark. */
export type Expectation = 'signalled' | 'plain' | 'found';

/**
 * A full citation that begins at `at`: its evidence is weighed against the signs of prose, and it ends
 * where its own matter does (before an explanatory parenthetical, prose or the next author). Null for prose.
 */
export function spotFull(
  stretch: Stretch,
  marks: readonly Mark[],
  at: number,
  end: number,
  expected: Expectation,
): SpottedFull | null {
  const { text } = stretch;
  if (!opensSource(text, at)) return null;
  const first = firstFrom(marks, at);
  const own = marks.slice(first, first + MOST_MARKS).filter((mark) => mark.start < end);
  const stop = matterEnd(stretch, own, at, end);
  const within = own.filter((mark) => mark.start < stop);
  const points = weigh(stretch, within, at, stop, expected) - subject(stretch, within, stop, end);
  return points < ENOUGH ? null : { form: 'full', start: at, end: stop, pinpoint: null, shared: null };
}

function opensSource(text: string, at: number): boolean {
  return (
    isUpperAt(text, at) ||
    isDigitAt(text, at) ||
    '‘“"\'„§[<@'.includes(text[at] ?? ' ') ||
    OPENING.test(text.slice(at, at + 9)) ||
    (text[at] === '(' && DEBATES.test(text.slice(at, at + 32))) ||
    DESCRIBED.test(text.slice(at, at + 40)) ||
    opinionEnd(text, at) !== null
  );
}

/** Points for what sources show, off for what sentences show. */
function weigh(
  stretch: Stretch,
  marks: readonly Mark[],
  at: number,
  stop: number,
  expected: Expectation,
): number {
  const { text } = stretch;
  const kinds = new Set(marks.map((mark) => mark.kind));
  let points = expected === 'signalled' ? 1 : 0;
  for (const kind of kinds) points += POINTS[kind] ?? 0;
  const volume = VOLUME.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  const author = beginsWithAuthor(text, at + volume, stop) || AGAIN.test(text.slice(at, at + 8));
  if (author) points += kinds.size > 0 ? 2 : 1.5 + (INITIALS.test(text.slice(at, at + 12)) ? 1.5 : 0);
  const reach = Math.min(stop, at + REACH);
  if (/,\s\(?in:?\s[A-Z‘“]/u.test(text.slice(at, reach))) points += 1;
  const first = Math.min(marks.find((mark) => CORE.has(mark.kind))?.start ?? stop, reach);
  const prose = proseCount(text, at, first, stretch.close);
  const versus = marks.find((mark) => mark.kind === 'versus');
  if (versus !== undefined && !author && isNamedLate(text, at, Math.min(versus.start, reach))) return 0;
  if (prose > 0 && !author && !isDatedAddress(text, marks)) points -= 2 * Math.min(prose, 3);
  if (
    startsAsSentence(text, at) &&
    !/^(?:In re|Ex parte) /u.test(text.slice(at, at + 9)) &&
    !author &&
    !(kinds.has('statute') && prose === 0)
  )
    points -= prose > 0 ? 2 : OPENLY.some((kind) => kinds.has(kind)) ? 0 : 2;
  if (opensWithTitle(text, marks, at)) points += 1.5;
  else if (prose === 0 && !author && isTitleCase(text, at, first)) points += 1;
  if (OPENER.test(text.slice(at, at + 40))) points += 3;
  points += namedLaw(text, marks, at, stop);
  if (civilCourtEnd(text, at) !== null || authorityEnd(text, at) !== null || numberedActAt(text, at))
    points += 3;
  else if (COURT.test(text.slice(at, at + 30))) points += 1.5;
  if (DICTIONARY.test(text.slice(at, at + 90))) points += 3;
  if (kinds.has('symbol') && NTH_REPORT.test(text.slice(at, at + 80))) points += 2;
  if (capitals(text, at, first) > 0.75 && first - at > 15) points += 2;
  return points + bareTitle(text, at, stop, expected, kinds);
}

/**
 * "Convention on the Rights of the Child, art. 19": a treaty known by its name needs no more to be found; "Kingdom of
 * Utopia, Constitution of 2014, article 11": nor does a law with its article.
 */
function namedLaw(text: string, marks: readonly Mark[], at: number, stop: number): number {
  const limit = Math.min(stop, at + REACH);
  const known =
    namedTreaties.at(text, at, limit) ??
    namedDeclarations.at(text, at, limit) ??
    modelLawNames.at(text, at, limit);
  if (known !== null && !known.acronym && known.start - at <= 4) return 2;
  const place = marks.findLast(
    (mark) => mark.kind === 'pin' && PROVISION.test(text.slice(mark.start, mark.end)),
  );
  return place !== undefined && LAW.test(text.slice(at, place.start)) ? 2 : 0;
}

/** After a signal a short capitalised name is a source, even with nothing else to it: "See Financial Times Lexicon". */
function bareTitle(
  text: string,
  at: number,
  stop: number,
  expected: Expectation,
  kinds: ReadonlySet<MarkKind>,
): number {
  if (expected !== 'signalled' || kinds.size > 0) return 0;
  const words = text.slice(at, Math.min(stop, at + REACH)).split(/\s+/u, 14);
  const capital = words.filter((word) => /^[\p{Lu}‘“"\d]/u.test(word)).length;
  return words.length < 13 && capital * 10 >= words.length * 7 && proseCount(text, at, stop) === 0 ? 2 : 0;
}

/** "This follows from Lee v. Moe": words of prose before the parties' names. */
function isNamedLate(text: string, at: number, versus: number): boolean {
  return proseCount(text, at, versus) > 0 || (startsAsSentence(text, at) && runStart(text, versus, at) > at);
}

/** "Supreme Court of Spain, Judgment": most words are capitalised. */
function isTitleCase(text: string, start: number, end: number): boolean {
  const words = text
    .slice(start, end)
    .split(/\s+/u, 40)
    .filter((word) => word.length > 3);
  return words.length > 2 && words.filter((word) => isUpperAt(word, 0)).length * 10 >= words.length * 7;
}

/** "Law Society, “Access Denied?”": a capitalised name, a comma, a quoted title. */
function opensWithTitle(text: string, marks: readonly Mark[], at: number): boolean {
  const [first] = marks;
  if (first?.kind !== 'title' || first.start - at < 4 || first.start - at > 120) return false;
  const words = text.slice(at, first.start).split(' ');
  const name = words.filter((word) => word !== '');
  return (
    /,\s$/u.test(text.slice(first.start - 2, first.start)) &&
    name.every((word) => /^(?:\p{Lu}|(?:of|and|the|for|on|et|al|in|de)\b|&)/u.test(word))
  );
}

/** "The Bank Act 1864 established …": a name that goes on as a sentence is its subject, no citation. */
function subject(stretch: Stretch, marks: readonly Mark[], stop: number, end: number): number {
  const from = skipSpace(stretch.text, stop, end);
  if (marks.some((mark) => HARD.has(mark.kind) || mark.kind === 'symbol') || !isLowerAt(stretch.text, from))
    return 0;
  return 4;
}

/** "…, REUTERS (Feb. 7, 2025), https://…": no sentence ends like that. */
function isDatedAddress(text: string, marks: readonly Mark[]): boolean {
  return marks.some(
    (mark, i) =>
      mark.kind === 'date' &&
      marks[i + 1]?.kind === 'url' &&
      /^\)?,?\s*$/u.test(text.slice(mark.end, marks[i + 1]?.start)),
  );
}

/** Share of capitals among the letters: small capitals of a book's author and title. */
function capitals(text: string, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (isUpperAt(text, i)) upper++;
    else if (!isLowerAt(text, i)) continue;
    letters++;
  }
  return letters === 0 ? 0 : upper / letters;
}

/** Where the citation's own matter ends. */
function matterEnd(stretch: Stretch, marks: readonly Mark[], at: number, end: number): number {
  const { text } = stretch;
  let core = false;
  const last = marks.findLastIndex((mark) => CORE.has(mark.kind));
  for (const [i, mark] of marks.entries()) {
    if (OUTSIDE.has(mark.kind) && (core || i > last) && mark.start > at) return ownEnd(text, at, mark.start);
    core ||= CORE.has(mark.kind) && !isComment(text, mark);
    if (core && mark.kind === 'title' && /:\s$/u.test(text.slice(mark.start - 2, mark.start)))
      return ownEnd(text, at, mark.start);
    if (isCaseNext(text, marks, i)) return mark.end;
    const paged = withPages(text, mark);
    if (CLOSING.has(mark.kind) && core && endsHere(text, paged, marks[i + 1], end)) return paged.end;
  }
  return ownEnd(text, at, asideStart(stretch, core ? (marks.at(-1)?.end ?? at) : end, end));
}

/** "(2019) ch 24, and the discussion in section III below": where another sentence begins behind the last mark; else `end`. */
function asideStart({ text, markers }: Stretch, from: number, end: number): number {
  const found = text.slice(from, end).search(/,\sand\sthe\s(?!preamble|annex)/u);
  const place = markers.slice(firstFrom(markers, from)).find(({ points }) => points === 'part');
  const stop = found < 0 ? end : from + found;
  return place !== undefined && /\sand\s$/u.test(text.slice(from, place.start))
    ? Math.min(stop, place.start)
    : stop;
}

/** "(OUP 2005) 23–43, and": with the bare pages behind an imprint or a series, where one more source follows them. */
function withPages(text: string, mark: Mark): Mark {
  if (mark.kind !== 'date' && mark.kind !== 'series') return mark;
  PAGES_AND.lastIndex = mark.end;
  return { ...mark, end: mark.end + (PAGES_AND.exec(text)?.[0].length ?? 0) };
}

/** "World Development Report 2011: Conflict and Security (Washington, D.C., 2011)": the year is the title's. */
function goesOnTitle(text: string, mark: Mark, following: Mark | undefined): boolean {
  return (
    (mark.kind === 'day' || (mark.kind === 'year' && text[mark.start] === ' ')) &&
    (following?.kind === 'date' || following?.kind === 'own')
  );
}

/** "Report Pursuant to General Assembly Resolution 53/35: The Fall of Utopia, UN Doc A/54/549": the resolution stands in the title. */
function isMandate(text: string, mark: Mark, following: Mark | undefined): boolean {
  return (
    mark.kind === 'symbol' &&
    following?.kind === 'symbol' &&
    MANDATE.test(text.slice(Math.max(0, mark.start - 60), mark.start))
  );
}

/** "General Comment No. 31: The Nature of the Duty": the title follows its number. */
function isComment(text: string, mark: Mark): boolean {
  return mark.kind === 'symbol' && /^[Gg]eneral\s[CcRr]/u.test(text.slice(mark.start, mark.start + 9));
}

/** Whether what follows a closing mark is prose, a quotation, or the next citation. */
function endsHere(text: string, mark: Mark, following: Mark | undefined, end: number): boolean {
  const gap = skipSpace(text, mark.end, end);
  if (gap >= end) return false;
  const comma = text[gap] === ',';
  if (PARALLEL.test(text.slice(gap, gap + 12))) return false;
  if (VOLUME_OF_YEAR.test(text.slice(gap, gap + 8))) return false;
  if (text[gap] === ':' && (goesOnTitle(text, mark, following) || isComment(text, mark))) return false;
  if (text[gap] === ':' && isMandate(text, mark, following)) return false;
  if (text[gap] === ':')
    return (
      following?.kind !== 'url' &&
      !(following?.kind === 'pin' && following.start === gap + 2) &&
      !isDigitAt(text, skipSpace(text, gap + 1, end))
    );
  const open = comma ? skipSpace(text, gap + 1, end) : gap;
  const from = comma ? skipAnd(text, open) : open;
  if (isSymbolNext(text, open, mark, following) || isResolutionNext(text, gap, open)) return true;
  if (mark.kind === 'pin' && text.startsWith('of ', from) && following && CORE.has(following.kind))
    return false;
  if (mark.kind !== 'url' && following?.kind === 'url' && following.start === from) return false;
  if (opinionEnd(text, from) !== null) return false;
  if (AND_THE.test(text.slice(from, from + 60))) return true;
  if (mark.kind === 'day' && WITH_ANNEX.test(text.slice(from, from + 160))) return false;
  if (isLowerAt(text, from)) return !goesOn(text, from, mark.kind, end);
  if (!isUpperAt(text, from)) return false;
  if (
    comma &&
    (STARTS_NEXT.has(mark.kind) || (mark.kind === 'series' && from > open)) &&
    opensNext(text, from, following, end)
  )
    return true;
  return (
    !comma &&
    (mark.kind === 'pin' || (HARD.has(mark.kind) && startsAsSentence(text, from))) &&
    proseCount(text, from, Math.min(end, from + 300)) > 0
  );
}

/** "A/HRC/27/37, paras. 12-14, and A/HRC/28/39", "CEDAW/C/GC/30 and CAT/C/GC/2": one more symbol. */
function isSymbolNext(text: string, at: number, mark: Mark, following: Mark | undefined): boolean {
  if (mark.kind === 'symbol' && RESOLUTIONS.test(text.slice(mark.start, mark.end)))
    return NUMBER_AND_YEAR.test(text.slice(at, at + 20));
  if (mark.kind === 'symbol' && following?.start === at && EVIDENCE.test(text.slice(at, at + 12)))
    return text[at - 1] === ' ' && text.startsWith('EVD', mark.start) === text.startsWith('EVD', at);
  if (isSeriesOn(text, mark, following, at)) return true;
  return (
    AND_OR_UND.test(text.slice(at, at + 4)) &&
    (mark.kind === 'pin' || mark.kind === 'symbol') &&
    following?.kind === 'symbol' &&
    following.start === at + 4 &&
    SYMBOL_OR_DOCKET.test(text.slice(at + 4, at + 24))
  );
}

/** "S/2016/1023, S/2017/244": papers of one organ; those of two, "A/55/305, S/2000/809", are one paper under both. */
function isSeriesOn(text: string, mark: Mark, following: Mark | undefined, at: number): boolean {
  if (mark.kind !== 'symbol' || following?.kind !== 'symbol' || following.start !== at) return false;
  const [one, other] = [mark, following].map(({ start, end }) => ORGAN.exec(text.slice(start, end))?.[0]);
  return one !== undefined && one === other && text.slice(at - 2, at) === ', ';
}

/** "S/RES/1820 (2008), para. 4, S/RES/1888 (2009) and S/RES/1960 (2010)": by their symbols, one behind the other. */
function isResolutionNext(text: string, gap: number, open: number): boolean {
  const from = text.startsWith('and ', open) ? open + 4 : open;
  return (
    from > gap &&
    RESOLUTION_SYMBOL.test(text.slice(from, from + 12)) &&
    RESOLUTION_BEFORE.test(text.slice(Math.max(0, gap - 40), gap))
  );
}

/** "A v. B, Comm. No. 4/2004, and C v. D, Comm. No. 5/2005": behind a case with its number, one more. */
function isCaseNext(text: string, marks: readonly Mark[], i: number): boolean {
  const [mark, following] = [marks[i], marks[i + 1]];
  if (mark?.kind !== 'symbol' || following?.kind !== 'versus' || following.start - mark.end > 80)
    return false;
  return (
    marks.slice(0, i).some(({ kind }) => kind === 'versus') &&
    /^(?:,?\sand|,)\s\p{Lu}/u.test(text.slice(mark.end, mark.end + 8))
  );
}

/** "…, and Bo Moe, Title": the last of several sources. */
function skipAnd(text: string, at: number): number {
  return text.startsWith('and ', at) && isUpperAt(text, at + 4) ? at + 4 : at;
}

/** Lower-case words that a citation may go on with: "at", "para", "accessed". */
function goesOn(text: string, from: number, kind: MarkKind, end: number): boolean {
  const word = wordAt(text, from);
  if ((word === 'with' || word === 'on') && PARLIAMENT.test(text.slice(Math.max(0, from - 70), from)))
    return true;
  if (word === 'with') return false;
  if (word === 'to' && kind === 'pin') return PLACES.test(text.slice(from, from + 12));
  if (word === 'on' && NUMBERED.test(text.slice(Math.max(0, from - 60), from)))
    return (
      ON_THIS.test(text.slice(from, Math.min(end, from + 260))) ||
      proseCount(text, from, Math.min(end, from + 200)) === 0
    );
  // "RSC 1985, c C-50": the chapter
  if (word === 'c') return /^c\.? ?(?:[A-Z]{1,2}-?)?\d/u.test(text.slice(from, from + 8));
  if (continuations.has(word)) return !HISTORY.test(text.slice(from, from + 20));
  if (HARD.has(kind) || kind === 'pin') return false;
  return proseCount(text, from, Math.min(end, from + 80)) === 0;
}

/** "X (2001), Bo Moe, Title (2002)", "A v. B (1999), C v. D (2000)": a new author or a new case. */
function opensNext(text: string, from: number, following: Mark | undefined, end: number): boolean {
  if (following === undefined) return false;
  if (following.kind === 'versus') return following.start - from < 80;
  return (
    beginsWithAuthor(text, from, end) &&
    /^[^,]{1,80},\s(?:[“‘"]|[^\s,]+(?:\s[^\s,]+){2})/u.test(text.slice(from, Math.min(end, from + 200)))
  );
}

/** Without closing stops, commas and spaces, and without an "and" before them. */
function ownEnd(text: string, at: number, end: number): number {
  for (let i = end; ;) {
    i = trimEnd(text, at, i);
    while (i > at && '.,;:—–-'.includes(text[i - 1] ?? ' ')) i = trimEnd(text, at, i - 1);
    const and = AND.exec(text.slice(Math.max(at, i - 5), i));
    if (!and) return i;
    i -= and[0].length;
  }
}

/** Points from which on a citation stands there. */
const ENOUGH = 3;
/** No citation has more marks, and its facts stand within so many characters. */
const MOST_MARKS = 60;
const REACH = 1200;
// "B. Moe", "BM Lee", "J.-P. Rau"
const INITIALS = /^(?:[A-Z]\.-?\s?){1,3}[A-Z][a-z]/u;
// What opens unpublished sources and press work
const OPENER =
  /^(?:Press [Rr]elease|Letters? (?:from|dated)|Interview with|Memorandum from|E-mail from|Telephone Interview|Official Records of|Submissions? (?:by|of|from)|Written (?:repl(?:y|ies)|statements?|submissions?) (?:by|of|from)|Repl(?:y|ies) of|Note verbale|Note by (?:the )?(?:Secretar|President|Chair)[a-zA-Z-]*|Confidential (?:submission|interview)|Information (?:provided|received|submitted) (?:by|from)|The (?:Security Council|General Assembly|Human Rights Council)(?=,\s[Rr]es)|Yearbook …),?\s/u;
// "Second report", "PCBS, Third Special Report"
const NTH_REPORT =
  /^(?:[A-Z][A-Za-z]{1,12},?\s)?(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Final|Interim|Special|Annual|Joint)\s){1,3}[Rr]eports?\b/u;
// "Utopian Law Dictionary, 11th ed", "Oxford English Dictionary (2nd edn"
const DICTIONARY =
  /^(?:The\s)?\p{Lu}[\p{L}’']+(?:\s(?:of|and|the|\p{Lu}[\p{L}’'-]+)){0,6}\sDictionary(?:,?\s\(?\d|,?\s(?:sub\sverbo|s\.?v\.?)[\s,])/u;
// Courts that name no parties: "Cass., sez. un., 11 March 2004", "CE, Ass., 11 décembre 1998"
const COURT =
  /^(?:Cass\.|CE,|Cons\.\sconst|Conseil\sd|Cour\s|Corte\s|Tribunal\s|Trib\.|Supreme Court|High Court|Court of Appeal|District Court|Constitutional Court|Hoge Raad|BVerf|BGH|OLG\s)/u;
const PROVISION = /^(?:[Aa]rt|[Ss]ec|§|s\s|[Rr]ule|r\.|cl)/u;
// "Constitution", "Criminal Code", "Optional Protocol"
const LAW =
  /\b(?:Convention|Covenant|Charter|Protocol|Statute|Treaty|Constitution|Code|Act|Bill|Law|Agreement|Declaration)\b/u;
// "European Parliament resolution of 20 October 2020 with recommendations to …": its subject
const PARLIAMENT = /European\sParliament,?\s(?:legislative\s)?[Rr]esolution\sof\s[^,;()]{8,20}\s$/u;
// "Pursuant to", "under paragraph 4 of"
const MANDATE =
  /\b(?:[Pp]ursuant to|[Uu]nder|[Ii]n accordance with|[Ss]ubmitted in|on)\s(?:paragraph\s\d+\sof\s)?$/u;
const AND_OR_UND = /^(?:and|und)\s/u;
// "idem, Title", "ders., Titel": the author before once more
const AGAIN = /^(?:[Ii]dem|[Ii]d\.(?=,\s[‘“])|[Ee]adem|[Ii]idem|[Dd]ers\.|[Dd]ies\.),\s/u;
// "A/HRC/28/39", "ICC-01/05-01/08-3343", "UN Doc."
const SYMBOL_OR_DOCKET =
  /^(?:[A-Z]{1,8}\/[A-Z\d]|(?:ICC|IT|ICTR|SCSL|STL)-\d|(?:BGE|BGHZ|BGHSt|BVerfGE)\s\d|EVD-|[A-Z]{3}-[A-Z]{3}-\d|U\.?N\.?\sDoc)/u;
// "A/HRC/", "S/", "CCPR/C/"; with what follows, a number
const ORGAN = /^(?:[ASE]\/(?:HRC\/|CN\.\d\/|C\.\d\/)?|[A-Z]{3,5}\/C\/)(?=[\dA-Z])(?!RES)/u;
// "EVD-OTP-00406", "DRC-OTP-0164-0472"
const EVIDENCE = /^(?:EVD-|[A-Z]{3}-[A-Z]{3}-\d)/u;
// "resolutions 1820 (2008), 1888 (2009) and 1960 (2010)"
const RESOLUTIONS = /resolutions\s\d/iu;
const NUMBER_AND_YEAR = /^(?:and\s)?\d{1,4}\s\((?:19|20)\d\d\)/u;
const RESOLUTION_SYMBOL = /^(?:[ASE]|A\/HRC)\/RES\/\d/u;
const RESOLUTION_BEFORE =
  /^(?:.*\s)?(?:[ASE]|A\/HRC)\/RES\/[\d/A-Z]+(?:\s\(\d{4}\))?(?:,\sparas?\.\s[\d–-]+)?\s*$/u;
// "page 12, line 4 to page 13"
const PLACES = /^to\s(?:pages?|lines?|pp?\.|ll?\.|paras?|\d)/u;
// "2 William Blackstone, "
const VOLUME = /^\d{1,2}[A-Z]?\s(?=\p{Lu})/u;
// "general comment No. 31 (2004) ": what it is on follows
const NUMBERED = /(?:comment|recommendation|resolution|decision)\s(?:No\.\s)?[\d/]+\s\([^()]{4,20}\)\s$/iu;
// "on the right of the child to have his or her best interests taken into account, para. 6": a pinpoint ends its title
const ON_THIS = /^on\s[^.;()]{3,240},\s(?:paras?\.?|paragraphs?|sect?\.|annex|part)\s?[\dIVX]/u;
const OPENING =
  /^(?:de |van |von |d['’]|al-|ibn |el-|idem,|id\., [‘“]|eadem,|iidem,|ders\.|dies\.|art|www|http|ss?(?:\.| |(?=\d))|reg|resol|sec|prec|general [cr]|communic)/u;
// " 148, 150" before ", and Bo Moe"
const PAGES_AND = /(?:,?\s\d{1,4}(?:[-–]\d{1,4})?){1,4}(?=,\sand\s\p{Lu})/uy;
// "of 7 August 2012 with AMENDED order and annexes 1 and 2, 3 March 2015, ICC-01": the day is the title's
const WITH_ANNEX = /^with\s[^;]{3,120},\s(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4},\s)?(?:ICC|IT|ICTR)-\d/u;
// "(1973) 4 SCC 225 : AIR 1973 SC 1461": one more report of it
const PARALLEL = /^: (?:AIR (?:19|20)\d\d|[[(](?:19|20)\d\d[\])])/u;
// "second report of the Special Rapporteur"
// "(21 July 2009) 656 NZPD 5531"
const DEBATES = /^\(\d{1,2} [A-Z][a-z]+ \d{4}\) \d{1,3} NZPD/u;
const DESCRIBED = new RegExp(`^(?:${describedSources.join('|')})`, 'u');
// "DSR 1998:VII, 2755": the volume of that year
const VOLUME_OF_YEAR = /^:[IVX]{1,5}[,\s]/u;
const AND = /[\s,](?:and|or)$/u;
// ", and the discussion in section III", ", and the statement by Utopia"
const AND_THE = /^and the (?!preamble|annex|\p{Lu}\p{L}+(?: \p{L}+){0,5},? (?:\(|art))/iu;
const HISTORY =
  /^(?:aff['’][dg]|rev['’][dg]|cert\.|on remand|reh['’]g|overruled|abrogated|vacated|modified|remanded|appeal (?:dismissed|denied))/u;
const CORE: ReadonlySet<MarkKind> = new Set([
  'url',
  'archive',
  'date',
  'statute',
  'day',
  'year',
  'series',
  'symbol',
  'short-name',
]);
const CLOSING: ReadonlySet<MarkKind> = new Set([...CORE, 'pin', 'own']);
// What no sentence has in passing.
const OPENLY: readonly MarkKind[] = ['date', 'url', 'archive'];
const STARTS_NEXT: ReadonlySet<MarkKind> = new Set(['date', 'pin', 'url', 'archive']);
const HARD: ReadonlySet<MarkKind> = new Set(['url', 'archive', 'date', 'series', 'short-name']);
const OUTSIDE: ReadonlySet<MarkKind> = new Set(['explanatory', 'weight', 'citing']);
const POINTS: Readonly<Partial<Record<MarkKind, number>>> = {
  url: 3,
  archive: 3,
  date: 3,
  day: 2,
  year: 2,
  series: 3,
  symbol: 3,
  statute: 3,
  versus: 2,
  title: 1.5,
  'short-name': 2,
  pin: 1,
  own: 0.5,
};
