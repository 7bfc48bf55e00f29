import { nationalCourts } from '#ingest/tables/national-courts.js';
import type { Reading } from '#schema/work.js';
import type { Kind, KindReading, Segment } from '../kind.js';
import { squeeze } from '../shape/fold.js';
import { writingKeys } from '../shape/keys.js';
import { cutLabel, writingLabel } from '../shape/labels.js';
import { isInstitution, nameWithCommasEnd } from '../shape/institution.js';
import { isPerson } from '../shape/person.js';
import { partsOf, slice, tidy, type Parts } from '../shape/parts.js';
import { pinWithin, pinsFrom } from '../shape/pinpoint.js';
import { presidentialPaper } from '../shape/presidential.js';
import { quotedTitle } from '../shape/quoted.js';
import { makeReading } from '../shape/reading.js';
import { isCapitals, stretchText, titleText, writingOf, type Writing } from '../shape/writing.js';
import { commentKey, readComment } from './comment.js';
import { readDebates, readHearing } from './hearing.js';
import { readNumbered } from './numbered.js';
import { readPublished } from './published.js';
import { readSorted } from './sorted.js';
import { symbolsIn, type SymbolFound } from './symbol.js';

/** Reports, policy papers and documents of institutions, meeting records, papers of parliaments. */
export const reportKind: Kind = { kind: 'report', read, keys, label };

function read(segment: Segment): KindReading | null {
  const parts = partsOf(segment);
  const quoted = quotedTitle(parts);
  const symbols = symbolsIn(parts.plain).filter(
    (s) =>
      s.start < parts.end &&
      !/reprinted in $/.test(parts.plain.slice(0, s.start)) &&
      !(quoted !== null && s.start >= quoted.start && s.end <= quoted.end),
  );
  const signed = presidentialPaper(parts);
  if (signed?.spoken === false) return makeReading('report', parts, signed.found, 0.98, signed.pinpoint);
  const whole = readNumbered(parts) ?? readYearbook(parts) ?? readHearing(parts) ?? readDebates(parts);
  if (whole !== null) return whole;
  const sorted = readSorted(writingOf(segment));
  if (sorted !== null) return sorted;
  const official = OPENED.test(parts.plain) ? [] : symbols.filter((s) => s.weight > 0.6);
  if (official.length > 0) return readOfficial(parts, official);
  return (
    (quoted === null ? (readComment(parts) ?? readPublished(parts)) : null) ??
    readInstitutional(writingOf(segment), symbols)
  );
}

// "Convention on Rivers, opened for signature Dec. 10, 1982, U.N. Doc. A/CONF.1/2": a treaty, wherever it is printed
const OPENED =
  /^(?:\p{Lu}[\p{L} ]{2,40} )?(?:Convention|Covenant|Protocol|Treaty|Agreement)\b[^;()]{0,120}, (?:opened for signature|done at|signed) /u;

// "Yearbook of the International Law Commission, 2001, vol. II (Part Two), p. 26", "[2001] 2 Y.B. Int'l L. Comm'n 26"
const YEARBOOK =
  /Yearbook (?:of the (?:International Law Commission|United Nations)|…)|Y\.B\. Int'l L\. Comm'n|YBILC|YILC/;

function readYearbook(parts: Parts): KindReading | null {
  const hit = YEARBOOK.exec(parts.plain);
  if (hit === null || quotedTitle(parts)?.authored === true) return null;
  const year = /(?<!\d)(19[4-9]\d|20\d\d)(?!\d)/.exec(parts.plain)?.[1];
  const volume = /[Vv]ol(?:ume|\.)? ?([IVX]+|\d)|\b(\d) Y\.B\./.exec(parts.plain);
  const before = tidy(parts.text.slice(0, hit.index))
    .split(/,? ?\[\d{4}\]/, 1)
    .join('');
  const pin = pinWithin(parts.plain, hit.index, parts.end);
  const comma = before.search(/, (?=\S)/);
  const issuer = comma > 0 && isInstitution(before.slice(0, comma)) ? before.slice(0, comma) : null;
  const title = issuer === null ? before : before.slice(comma + 2);
  const found = {
    institution: issuer,
    title: before === '' || /^\d/.test(before) ? hit[0] : title,
    container: before === '' ? null : hit[0],
    volume: volume?.[1] ?? volume?.[2] ?? null,
    year: year === undefined ? null : Number(year),
    identifiers: symbolsIn(parts.plain)
      .filter((s) => s.weight > 0.6)
      .map((s) => s.identifier),
  };
  return makeReading('report', parts, found, 0.9, pin === null ? null : slice(parts, pin.start, pin.end));
}

function keys(reading: Reading): string[] {
  const numbered = reading.identifiers
    .filter(
      ({ scheme, value }) =>
        scheme === 'symbol' || (scheme === 'paper' && /^[A-Z]/.test(value) && !/^No/.test(value)),
    )
    .filter(({ value }) => !/mtg\./.test(value))
    .map(({ value }) => `symbol:${squeeze(value.replace(/^U\.?N\.?.*?Docs?\.?:?\s*(?:No\.)?/, ''))}`);
  const comment = commentKey(reading);
  const named = [...numbered.slice(0, 1), ...(comment === null ? [] : [comment])];
  return named.length > 0 ? named : writingKeys(reading);
}

function label(reading: Reading): string {
  const symbol = reading.identifiers
    .find(({ scheme }) => scheme === 'symbol')
    ?.value.replace(/^U\.?N\.? ?Doc\.? ?/, '');
  if (reading.authors.length === 0 && symbol !== undefined) return cutLabel(symbol);
  return writingLabel(reading);
}

/** A document with a symbol: institution, title and date stand before or behind it. */
function readOfficial(parts: Parts, symbols: readonly SymbolFound[]): KindReading | null {
  const first = symbols[0];
  if (first === undefined) return null;
  const record =
    /^(?:(?:U\.?N\.? )?(?:SCOR|GAOR|ESCOR)\b|Official Records of the (?:General Assembly|Security Council|Economic and Social Council))/.exec(
      parts.plain,
    );
  const head = headOf(parts, first.start);
  const yearbook = yearbookBehind(parts);
  const date = parts.dates.findLast((d) => d.iso !== null) ?? parts.dates.at(-1);
  const year = date?.year ?? numberedYear(parts, first);
  const pin = pinOf(parts, symbols);
  const found = {
    ...head,
    ...(record === null ? {} : { institution: null, title: null, container: record[0] }),
    ...(yearbook === null ? {} : yearbook),
    year: year ?? yearbook?.year ?? null,
    date: date?.iso ?? null,
    identifiers: symbols.map((s) => s.identifier),
  };
  return makeReading('report', parts, found, first.weight - (first.start > 200 ? 0.25 : 0), pin);
}

/** "A. Roe, “First report on Rivers”, Yearbook of the International Law Commission, 1998, vol. II": what the paper is printed in. */
function yearbookBehind(parts: Parts): { container: string; volume: string | null; year: number } | null {
  const hit = YEARBOOK_YEAR.exec(parts.plain.slice(quotedTitle(parts)?.after ?? parts.end));
  return hit === null ? null : { container: hit[1] ?? '', volume: hit[3] ?? null, year: Number(hit[2] ?? 0) };
}

const YEARBOOK_YEAR =
  /^,? (Yearbook of the International Law Commission|Yearbook …),? ((?:19|20)\d\d)(?:, vol\. ?([IVX]+))?/;

function numberedYear(parts: Parts, first: SymbolFound): number | null {
  const paren = /[(,\s](1[89]\d\d|20\d\d)(?=[).,;\s]|$)/.exec(parts.plain.slice(first.end))?.[1];
  const before = /\((?:[^()\d]{1,40}, )?(1[89]\d\d|20\d\d)\)/.exec(parts.plain.slice(0, first.start))?.[1];
  const own = /(?<=[/(])((?:19|20)\d\d)(?=[/)])/.exec(first.identifier.value)?.[1];
  const year = paren ?? before ?? own;
  return year === undefined ? null : Number(year);
}

/** "International Criminal Court Assembly of States Parties [ASP], Report of the Bureau on Non-Cooperation, ". */
function headOf(
  parts: Parts,
  to: number,
): { institution: string | null; title: string | null; authors: readonly string[] } {
  const none = { institution: null, title: null, authors: [] };
  const quoted = quotedTitle(parts);
  const group = parts.groups.find((g) => g.end > to && g.start < to)?.start ?? to;
  const cut = Math.min(group, pinBefore(parts, group)?.start ?? group);
  if (quoted !== null && quoted.after < to) {
    const who = tidy(parts.text.slice(0, quoted.open));
    const person = INITIALS.test(who) && isPerson(who) && !isInstitution(who);
    return {
      authors: person ? [who] : [],
      institution: who === '' || person ? null : who,
      title: slice(parts, quoted.start, quoted.end),
    };
  }
  const matter = tidy(parts.text.slice(0, cut))
    .replace(
      /(?:,? U\.?N\.? ?Doc(?:ument)?s?\.?|, Doc(?:ument)?s?\.?| Docs?\.?|,? (?:U\.?N\.? ?)?Supp(?:lement|\.)? No\.? ?\d+\w?)$/i,
      '',
    )
    .replace(/ ?[([]$/, '')
    .replace(
      /(?<=\S),? (?:Official Records of the (?:General Assembly|Security Council|Economic and Social Council)|(?:U\.?N\.? )?(?:GAOR|SCOR|ESCOR))\b.*$/,
      '',
    );
  const before = trimDates(matter);
  if (before === '') {
    const after =
      /^[\s,]*(?<title>(?!Annex|Art\b|Article|Part\b|Chap|Para|Add\b|Rev\b|Corr\b|Sect)\p{Lu}[^(\d]{6,200})/u.exec(
        parts.text.slice(to + lengthAt(parts, to)),
      );
    return { ...none, title: after === null ? null : tidy(after.groups?.['title'] ?? '') };
  }
  const written = writtenBy(before) ?? rapporteurIn(before);
  if (written !== null) return { ...none, ...written };
  const named = nameWithCommasEnd(before, 0) ?? 0;
  const behind = before.slice(named).search(/, (?=\S)/);
  const comma = behind < 0 ? -1 : named + behind;
  const lead = comma < 0 ? before : before.slice(0, comma);
  const organ =
    before.startsWith(`${lead}, ${lead}`) ||
    (isInstitution(lead.replace(/ \[[A-Z]{2,6}\]$/, '')) &&
      !/^(?:Report|Concluding|General (?:Comment|Recommendation)|Summary|Note|Letter|First|Second|Third|Final|Annual|Draft|Views|Statement)/.test(
        lead,
      ));
  if (!organ) return { ...none, title: before };
  const rest = comma < 0 ? '' : tidy(before.slice(comma + 1));
  return comma < 0 && !/\b(?:PCBS|Committee|Commission|Council|Assembly|Office|Court)$/.test(lead)
    ? { ...none, title: lead }
    : { authors: [], institution: lead, title: rest === '' ? null : rest };
}

const INITIALS = /(?:^|\s)\p{Lu}\.(?=[\s-]|\p{Lu}\.)/u;

/** "N. Roe, Study on Rivers", "Ann Roe, Report of the Special Rapporteur": a person hands the paper in. */
function writtenBy(matter: string): { authors: readonly string[]; title: string } | null {
  const comma = matter.indexOf(', ');
  const [name, title] = [matter.slice(0, comma), matter.slice(comma + 2)];
  const initials = INITIALS.test(name);
  const reports =
    /^(?:(?:First|Second|Third|Final|Interim|Annual|Progress|Preliminary) )?(?:[Rr]eport|Study)\b/.test(
      title,
    );
  if (comma < 0 || title === '' || !isPerson(name) || isInstitution(name) || !(initials || reports))
    return null;
  return { authors: [name], title };
}

/** "Report of the Special Rapporteur on Rivers, Ann Roe", "Report of the Special Rapporteur, Mr. Bo Moe, on Lakes": the name is its author's. */
function rapporteurIn(matter: string): { authors: readonly string[]; title: string } | null {
  if (!OFFICE.test(matter)) return null;
  const pieces = matter.split(', ');
  for (const [i, piece] of pieces.entries()) {
    const name = piece.replace(HONORIFIC, '');
    const last = i === pieces.length - 1;
    if (i === 0 || !isPerson(name) || isInstitution(name) || !(last || OFFICE_ENDS.test(pieces[i - 1] ?? '')))
      continue;
    return { authors: [name], title: last ? pieces.slice(0, i).join(', ') : matter };
  }
  return null;
}

const OFFICE = /\b(?:Special Rapporteur|Independent Expert|Special Representative|Special Adviser)\b/;
const OFFICE_ENDS = /\b(?:Rapporteur|Expert|Representative|Adviser)$/;
const HONORIFIC = /^(?:by |prepared by |submitted by )?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |Professor |Sir )?/;

/** "Report of the Committee, \u00b6\u00b6 22-28, U.N. Doc. S/25704": a pinpoint between title and symbol. */
function pinBefore(parts: Parts, to: number): { start: number; end: number } | null {
  const pin = pinWithin(parts.plain, 12, to);
  return pin !== null &&
    /^,? ?[([]?(?:U\.? ?N\.? ?)?(?:Docs?\.?:? ?|Document )?[([]?$/.test(parts.plain.slice(pin.end, to))
    ? pin
    : null;
}

function lengthAt(parts: Parts, to: number): number {
  return symbolsIn(parts.plain.slice(to))[0]?.end ?? 0;
}

function trimDates(text: string): string {
  const undated = tidy(
    text.replace(
      /,? \(?(?:(?:\d{1,2} ?[-–] ?)?\d{1,2} \p{Lu}\p{Ll}+\.? |\p{Lu}\p{Ll}+\.? \d{1,2}, )?(?:19|20)\d\d\)?$/u,
      '',
    ),
  );
  // "Article 6 (Sixteenth session, 1982)": what is left of a bracket goes too
  return undated === text ? undated : tidy(undated.replace(/ \([^()]*$/, ''));
}

function pinOf(parts: Parts, symbols: readonly SymbolFound[]): string | null {
  const last = symbols.at(-1);
  const first = symbols[0];
  if (last === undefined || first === undefined) return null;
  const pin =
    pinWithin(parts.plain, last.end, parts.end) ??
    pinWithin(parts.plain, first.end, last.start) ??
    pinAfterGroup(parts, last.end) ??
    pinBefore(parts, first.start);
  return pin === null || parts.dates.some((d) => d.start <= pin.start && d.end >= pin.end)
    ? null
    : slice(parts, pin.start, pin.end);
}

function pinAfterGroup(parts: Parts, from: number): { start: number; end: number } | null {
  const group = parts.groups.find((g) => g.end > from);
  return group === undefined ? null : pinsFrom(parts.plain, group.end, true);
}

const SERIES =
  /\b(?:Policy Brief|Working Paper|Research Paper|Discussion Paper|Briefing(?: Paper)?|Occasional Paper|Policy Paper|Issue Brief|Background Paper|Technical Report|Special Report|(?:Africa|Asia|Europe|Middle East|Latin America) (?:Report|Briefing))s?\b/i;
const REPORTED =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Final|Interim|Annual|Progress|Explanatory|World|Joint) )*(?:Report|Reports|Policy Brief|Handbook|Guidelines)\b/i;
const THINK_TANK =
  /\b(?:Chatham House|Inst\.|Institute|Ctr\.|Center|Centre|Crisis Group|Rand|Watch|Amnesty|Foundation|Found\.|FIDH|Group|Council|Consortium|Commission)\b/i;

// "ICC, Office of the Prosecutor": what an organ puts out is its paper
const ORGAN = /, (?:Office of the (?:Prosecutor|Registrar|President)|Registry|Presidency)$/;

/** An institution's paper without a symbol: who issues it, and its title in capitals or its series, tell it apart. */
function readInstitutional(writing: Writing, symbols: readonly SymbolFound[]): KindReading | null {
  if (writing.journal !== null || writing.collection !== null) return null;
  const { parts } = writing;
  const title = titleText(writing);
  const site = stretchText(writing, writing.site);
  const sure = institutional(writing, title, site);
  if (sure <= 0) return null;
  const whole =
    writing.head.institution !== null &&
    site !== null &&
    (isCapitals(title ?? '') || !isInstitution(site)) &&
    writing.quoted === null;
  const dockets = /\bICC-\d\d\/\d\d(?:-\d\d\/\d\d)?(?:-\d+)?/.exec(writing.parts.plain)?.[0];
  const joined =
    whole && title !== null && writing.title !== null
      ? tidy(writing.parts.text.slice(writing.title.start, writing.site?.end))
      : title;
  const cutTitle =
    dockets === undefined ? joined : joined === null ? null : tidy(joined.replace(dockets, ''));
  const found = {
    authors: writing.head.authors,
    institution: writing.head.institution,
    title: cutTitle,
    container:
      whole || site === null || isPlaceOnly(writing, site) ? null : site.replace(/,? [Nn]o\.? ?\d+$/, ''),
    year: writing.year,
    date: writing.date,
    identifiers: [
      ...symbols.map((s) => s.identifier),
      ...(dockets === undefined ? [] : [{ scheme: 'docket' as const, value: dockets }]),
      ...(writing.head.number === null ? [] : [{ scheme: 'paper' as const, value: writing.head.number }]),
    ],
  };
  return makeReading(
    'report',
    writing.parts,
    found,
    sure,
    stretchText(writing, writing.pin) ?? lastPin(parts),
  );
}

/** "Report of the Conference on Rivers, Utopia, 4-15 September 1995": where it was held. */
function isPlaceOnly(writing: Writing, site: string): boolean {
  return (
    writing.head.institution === null &&
    writing.parts.dates.length > 0 &&
    /^\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?$/u.test(site)
  );
}

/** Behind a bracket that tells no date: "(United Nations publication, Sales No. E.96.IV.13), chap. I". */
function lastPin(parts: Parts): string | null {
  const group = parts.groups.at(-1);
  const pin = group === undefined ? null : pinsFrom(parts.plain, group.end, false);
  return pin === null ? null : slice(parts, pin.start, pin.end);
}

function institutional(writing: Writing, title: string | null, site: string | null): number {
  const { head, parts } = writing;
  const text = parts.plain.slice(0, parts.end);
  const dated = writing.year !== null || parts.segment.urls.length > 0;
  const { institution } = head;
  if (/\b(?:thesis|dissertation)\b/i.test(site ?? '')) return 0;
  if (title === null || nationalCourts.some((court) => institution?.startsWith(court))) return 0;
  if (
    SERIES.test(site ?? '') ||
    (SERIES.test(text) && head.authors.length + (head.institution === null ? 0 : 1) > 0)
  )
    return 0.9;
  if (institution !== null && ORGAN.test(institution) && dated) return 0.8;
  if (head.institution !== null && isCapitals(title)) return dated ? 0.95 : 0.7;
  if (head.institution !== null && writing.date === null && writing.year !== null)
    return REPORTED.test(title) ? 0.88 : 0.76;
  if (head.institution !== null && writing.quoted !== null && writing.pin !== null && writing.date === null)
    return 0.62;
  if (head.institution !== null && /\.pdf\b|\/reports?\//.test(parts.segment.urls[0] ?? '')) return 0.78;
  if (REPORTED.test(title) && (head.authors.length === 0 || dated))
    return head.institution !== null || dated
      ? 0.72
      : /^[^,]{4,60}(?:,|$)/.test(text) && pinWithin(parts.plain, 0, parts.end) !== null
        ? 0.62
        : 0.35;
  if (
    head.authors.length > 0 &&
    site !== null &&
    (THINK_TANK.test(site) || isInstitution(site)) &&
    writing.pin !== null
  )
    return 0.84;
  if (
    head.authors.length > 0 &&
    site !== null &&
    /\.pdf\b/.test(parts.segment.urls[0] ?? '') &&
    isInstitution(site)
  )
    return 0.8;
  if (
    head.authors.length > 0 &&
    /^(?:Assessment|Study|Report|Handbook|Evaluation|Guidelines|White Paper) (?:of|on|for)\b/.test(title) &&
    site === null
  )
    return 0.72;
  return 0;
}
