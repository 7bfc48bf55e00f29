import { dayAndMonth } from '../shape/dates.js';
import type { Parts } from '../shape/parts.js';
import { pinsFrom, pinWithin } from '../shape/pinpoint.js';
import type { Locator } from './locator.js';
import type { CaseName } from './named.js';

/** The decision's date: a full day behind the name (in brackets first), the locator's own year, the court's brackets. */
export function caseDate(
  parts: Parts,
  name: CaseName,
  locators: readonly Locator[],
): { year: number | null; date: string | null } {
  const elsewhere = elsewhereFrom(parts);
  const after = parts.dates.filter(
    (d) =>
      d.start >= name.end ||
      name.sort === 'court' ||
      (name.court !== null && d.iso !== null) ||
      DECIDED.test(parts.plain.slice(Math.max(0, d.start - 90), d.start)),
  );
  const days = after.filter((d) => d.iso !== null);
  const grouped = days.find((d) =>
    parts.groups.some((g) => g.start < d.start && g.end > d.end && !parts.plain.startsWith('(dep.', g.start)),
  );
  const full = grouped ?? days.find((d) => APART.test(parts.plain.slice(0, d.start))) ?? days[0];
  if (full !== undefined) return { year: full.year, date: full.iso };
  const printed = locators.find((l) => l.year !== null && l.start < elsewhere)?.year ?? null;
  const day = printed === null ? null : bracketedDay(parts);
  if (printed !== null) return { year: printed, date: day === null ? null : `${String(printed)}-${day}` };
  const bare = /[, ](1[5-9]\d\d|20\d\d)$/.exec(parts.plain.slice(0, parts.end))?.[1];
  const last = bare ?? STRASBOURG.exec(parts.plain)?.[1];
  const year =
    bracketedYear(parts, name.end) ??
    after[0]?.year ??
    (last === undefined ? yearBefore(parts, name, locators) : Number(last));
  return { year, date: null };
}

// "ECHR 2011-V", "Reports 1998-VI": the volume of a year, without a page
const STRASBOURG =
  /\b(?:ECHR|Reports(?: of Judgments and Decisions)?) (?:\(extracts\) )?((?:19|20)\d\d)(?:-[IVX]{1,4})?(?!\d)/;

// "Judgment of 16 July 2020, Facebook Ireland": the day before the name
const DECIDED =
  /(?:^|[ ,])(?:[Jj]udge?ment|[Oo]rder|[Oo]pinion|[Dd]ecision|Views|[Aa]rrêt|Urteil|Beschluss) (?:of the \p{Lu}[\p{L} ]{3,60} )?(?:of|du|vom) $/u;

/** "Roe Concessions, Judgment No. 2, 1924, P.C.I.J., Series A": between commas before the report. */
function yearBefore(parts: Parts, name: CaseName, locators: readonly Locator[]): number | null {
  const first = locators.find((l) => l.scheme === 'reporter')?.start ?? 0;
  const year = /, (1[89]\d\d|20\d\d), $/.exec(parts.plain.slice(name.end, first))?.[1];
  return year === undefined ? null : Number(year);
}

// ", 30 March 2021", "Judgment of 14 February 2002": no day that stands in a title, "against the decision of 8 July 2019"
const APART =
  /(?:[,;)\]] ?|(?:^|[,.)] )(?:\p{Lu}\S{0,20} ){0,3}\(?(?:[Jj]udge?ment|[Oo]rder|[Oo]pinion|[Dd]ecision|[Aa]ward|Views|[Aa]rrêt|Urteil|Beschluss)\)?(?: \([^()]{1,40}\))? (?:of|du|vom|adopted on|dated) )$/u;

/** "(June 27)" beside a series that has the year. */
function bracketedDay(parts: Parts): string | null {
  for (const group of parts.groups) {
    const day = dayAndMonth(parts.plain.slice(group.start + 1, group.end - 1));
    if (day !== null) return day;
  }
  return null;
}

/** "(2d Cir. 1980)". */
function bracketedYear(parts: Parts, from: number): number | null {
  const history = historyStart(parts);
  const elsewhere = elsewhereFrom(parts);
  for (const group of [...parts.groups].reverse()) {
    const inside = parts.plain.slice(group.start + 1, group.end - 1);
    // "(No. 10-1491)" is a docket
    const year = DOCKETED.test(inside) ? undefined : /(?<!\/)\b(1[4-9]\d\d|20\d\d)$/.exec(inside)?.[1];
    if (year !== undefined && group.start >= from && group.start < Math.min(history, elsewhere))
      return Number(year);
  }
  return null;
}

/** From where on the plain text says where else the case is printed; its length where it does not say. */
const elsewhereFrom = ({ plain }: Parts) => TRANSLATED.exec(plain)?.index ?? plain.length;

// "58(5) PD 807 (2004), translated in (2005) 38 Israel Law Review 83": where else it is printed, in another year
const TRANSLATED = /(?<=\d\)), (?:translated|reprinted|reproduced) (?:in|at) /;
const DOCKETED = /^Nos?\. \d/;
const HISTORY =
  /,? (?:cert\.? (?:denied|granted)|aff'd|aff’d|affirmed|rev'd|reversed|vacated|overruled|reh'g|appeal (?:dismissed|denied)|modified|superseded|abrogated)\b/;

/** Where a decision's subsequent history begins: ", cert. denied, 518 U.S. 1005 (1996)"; the text's end where there is none. */
export function historyStart(parts: Parts): number {
  return HISTORY.exec(parts.plain)?.index ?? parts.plain.length;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The pinpoint behind a locator: bare pages right behind a reporter, else a marked one, over bracketed groups. */
export function casePin(parts: Parts, name: CaseName, locators: readonly Locator[]): Stretch | null {
  for (const [i, locator] of [...locators.entries()].reverse()) {
    const limit = locators[i + 1]?.start ?? parts.end;
    const pin = pinBehind(parts, Math.max(locator.end, name.end), limit, locator.paged);
    if (pin !== null) return pin;
  }
  const found = pinWithin(parts.plain, name.end, locators[0]?.start ?? parts.end);
  if (found !== null) return beforeDate(parts, found);
  const group = parts.groups.find((g) => g.start >= name.end && isDated(parts, g));
  return group === undefined ? null : pinBehind(parts, group.start, parts.end, false);
}

/** "(Supreme Court of Utopia, Roe J, 5 April 1956)": bare pages may follow. */
function isDated(parts: Parts, group: Stretch): boolean {
  return parts.dates.some(({ iso, start, end }) => iso !== null && start > group.start && end < group.end);
}

// ", slip op. at 5"
const SLIP = /^, slip op\.,? ?/;

function pinBehind(parts: Parts, from: number, limit: number, bare: boolean): Stretch | null {
  const plain = parts.plain.slice(0, limit);
  const slip = SLIP.exec(plain.slice(from))?.[0].length ?? 0;
  let dated = false;
  for (let at = from + slip, turns = 0; turns < 6; turns++) {
    const pin = pinsFrom(plain, at, bare || dated);
    const bound = pin === null ? null : beforeDate(parts, pin);
    if (bound !== null) return bound;
    const group = parts.groups.find((g) => g.start >= at && g.start <= at + 3);
    if (group === undefined) break;
    dated = isDated(parts, group);
    at = group.end;
  }
  const later = pinWithin(parts.plain, from, limit);
  if (later !== null) return beforeDate(parts, later);
  // ", 7 November 1985 at 5"
  const day = parts.dates.findLast((d) => d.iso !== null && d.start >= from && d.end < limit);
  return day === undefined ? null : pinsFrom(plain, day.end, false);
}

/** "§ 4, 3 May 2011": the pinpoint ends before the day; null where it is all of the day. */
function beforeDate(parts: Parts, pin: Stretch): Stretch | null {
  const date = parts.dates.find((d) => d.end >= pin.end && d.start < pin.end);
  if (date === undefined) return pin;
  const rest = parts.plain.slice(pin.start, date.start).trimEnd().replace(/,$/, '');
  return date.start <= pin.start || rest === '' ? null : { start: pin.start, end: pin.start + rest.length };
}
