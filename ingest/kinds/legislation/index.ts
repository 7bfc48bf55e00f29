import { statuteCodes } from '#ingest/tables/statute-codes.js';
import type { Reading } from '#schema/work.js';
import { authorityDecision } from '../case/authority.js';
import type { Kind, KindReading, Segment } from '../kind.js';
import { tellingWords } from '../shape/fold.js';
import { italicTitle } from '../shape/italic-title.js';
import { cutLabel, LONGEST_LABEL, titleHead, withLetters, withYear } from '../shape/labels.js';
import { partsOf, slice, tidy, type Parts } from '../shape/parts.js';
import { pinsFrom, pinWithin } from '../shape/pinpoint.js';
import { quotedTitle } from '../shape/quoted.js';
import { identifier, makeReading } from '../shape/reading.js';
import type { LawLocator } from './law-locator.js';
import { lawLocators } from './locator.js';
import { lawName, modelLawNames } from './name.js';
import type { LawName } from './named.js';
import { numberKey } from './number-key.js';

/** Statutes, codes, regulations, orders, bills and reports on bills, of states and of the European Union. */
export const legislationKind: Kind = { kind: 'legislation', read, keys, label };

function read(segment: Segment): KindReading | null {
  const parts = partsOf(segment);
  if (quotedTitle(parts)?.authored === true || italicTitle(parts) !== null) return null;
  if (authorityDecision(parts) !== null) return null;
  const codified = CODIFIED_AT.exec(parts.plain)?.index ?? parts.end;
  const locators = lawLocators(parts.plain).filter((l) => l.start < Math.min(codified, parts.end));
  const first = locators[0];
  const name = lawName(parts, locators);
  if (name === null && first === undefined) return null;
  const when = dateOf(parts, name, locators);
  return makeReading(
    'legislation',
    parts,
    {
      title: name?.title ?? null,
      year: when.year,
      date: when.date,
      identifiers: named(locators, name).map((l) => identifier(l.scheme, l.value)),
    },
    confidence(name, first),
    pinOf(parts, name, locators),
  );
}

// "(codified at 28 U.S.C. § 1350 note)": where in a code an act went, among others
const CODIFIED_AT = /\((?:current version )?codified /;

/** Number or series of the law, else its name; the year is part of a British or European name. */
function keys(reading: Reading): string[] {
  const enacted = reading.identifiers.some(({ value }) => /Pub\. ?L\.|Stat\./.test(value));
  const numbered = reading.identifiers
    .filter(
      ({ scheme, value }) =>
        (scheme === 'statute' || scheme === 'celex') &&
        !(enacted && CODIFIED.test(value)) &&
        !/ Stat\.$/.test(value),
    )
    .map(({ value }) => `statute:${numberKey(value)}`);
  const words =
    reading.title === null
      ? []
      : tellingWords(
          reading.title.replace(
            /,? Explanatory Notes$| \((?:UK|U\.K\.|Eng|Scot|Austl|Cth|Can|N\.Z|NZ|Ir|S\. Afr|U\.S|US)\.?\)$/,
            '',
          ),
        );
  const code = reading.title === null ? null : byLetters.get(words[0] ?? '');
  const name =
    code !== undefined && code !== null && words.length <= 2
      ? [...tellingWords(code), ...words.slice(1)]
      : words;
  const model = reading.title === null ? null : modelLawNames.of(reading.title);
  if (model !== null) return [...numbered, `law:${tellingWords(model.name).join('-')}`];
  // many notices have one title: their page tells them apart
  if (reading.identifiers[0]?.value.includes(' Fed. Reg. ') === true && numbered.length > 0) return numbered;
  const known = name.length > 1 || byName.has(name.join(' ')) ? [`law:${name.join('-')}`] : [];
  return numbered.length > 0 && EUROPEAN.test(reading.title ?? '')
    ? numbered.slice(0, 1)
    : [...numbered, ...known];
}

const EUROPEAN = /^(?:Directive|Regulation|Council|Commission|Regolamento|Règlement|Reglamento|Verordnung)/;

// "(codified at 28 U.S.C. § 1350 note)": the section of a code holds other acts too
const CODIFIED = /U\.? ?S\.? ?C\.?(?:A\.?)? §/;

function label(reading: Reading): string {
  const number = reading.identifiers[0]?.value;
  if (reading.title !== null && reading.title.length <= LONGEST_LABEL) return reading.title;
  if (number !== undefined && number.length <= LONGEST_LABEL) return number;
  const title = withLetters(reading.title ?? number ?? 'Law');
  if (title.length <= LONGEST_LABEL) return title;
  return title.includes(String(reading.year)) ? endKept(title) : withYear(title, reading.year);
}

/** "Financial Services (Banking Reform) Act 2013" -> "Financial Services… Act 2013": the noun and year stay. */
function endKept(title: string): string {
  const end = / (?:Act|Bill|Rules|Regulations|Order|Code|Law|Ordinance),?(?: of)? \d{4}$/.exec(title)?.[0];
  return end === undefined ? cutLabel(title) : `${titleHead(title, LONGEST_LABEL - end.length - 1)}…${end}`;
}

const byLetters = new Map(statuteCodes.map(([letters, name]) => [letters.toLowerCase(), name]));
const byName = new Set(statuteCodes.map(([, name]) => tellingWords(name).join(' ')));

/** Identifiers of this law alone: laws that its own title names are not among them. */
function named(locators: readonly LawLocator[], name: LawName | null): LawLocator[] {
  return locators.filter((l, i) => i === 0 || name === null || !(l.start > name.start && l.end <= name.end));
}

function confidence(name: LawName | null, first: LawLocator | undefined): number {
  const weight = first?.weight ?? 0;
  if (name === null || name.weight === 0) return (first?.start ?? 99) < 40 ? weight : weight - 0.35;
  if (first !== undefined && first.start < name.end + 60) return Math.max(weight, name.weight);
  return Math.max(name.weight, weight - 0.3);
}

function dateOf(
  parts: Parts,
  name: LawName | null,
  locators: readonly LawLocator[],
): { year: number | null; date: string | null } {
  const full = parts.dates.find((d) => d.iso !== null);
  const printed = name?.year ?? null;
  const european = /\b(?:Directive|Regulation|Decision|Act of|act of)\b/.test(parts.plain);
  if (full !== undefined && (european || printed === null)) return { year: full.year, date: full.iso };
  if (printed !== null) return { year: printed, date: null };
  const paren = /\((?:[^()]{0,30} )?(1[5-9]\d\d|20\d\d)(?: [^()]{0,20})?\)/.exec(parts.plain)?.[1];
  const numbered = locators[0] === undefined ? undefined : /\b(19\d\d|20\d\d)\b/.exec(locators[0].value)?.[1];
  const session = locators.map(({ value }) => YEAR_OF_VOLUME.exec(value)?.[1]).find((y) => y !== undefined);
  const bare = bareYear(parts, locators);
  const year =
    paren ?? (european || /^S\.?I/.test(locators[0]?.value ?? '') ? numbered : undefined) ?? session ?? bare;
  return { year: year === undefined ? null : Number(year), date: null };
}

// "2005 Tex. Gen. Laws 1505", "1979-1 C.B. 60", "SC 2001, c 27"
const YEAR_OF_VOLUME =
  /^(?:R?\.?S\.?[A-Z][A-Za-z.]{0,5},? (?=[12]\d{3},))?(1[6-9]\d\d|20\d\d)(?:(?:-\d{1,2})? \p{Lu}|,)/u;

/** "Water Act, 1974" at the end; the last figure of "42 U.S.C. § 1983" is no year. */
function bareYear(parts: Parts, locators: readonly LawLocator[]): string | undefined {
  const hit = /(?<!\bat)[\s,](1[6-9]\d\d|20\d\d)$/.exec(parts.plain.slice(0, parts.end));
  return hit === null || locators.some((l) => l.end >= parts.end && l.sort !== 'session')
    ? undefined
    : hit[1];
}

function pinOf(parts: Parts, name: LawName | null, locators: readonly LawLocator[]): string | null {
  const leading = pinsFrom(parts.plain, 0, false);
  // "S. 605" is a bill, no page
  const ofBill = locators.some((l) => l.start < (leading?.end ?? 0) && l.sort === 'bill');
  if (leading !== null && leading.start <= 1 && !ofBill) return slice(parts, leading.start, leading.end);
  const code = locators.find((l) => l.sort === 'code');
  const section = code === undefined ? null : sectionOf(code.value);
  if (code !== undefined && section !== null) {
    const more = pinsFrom(parts.plain, code.end - section.length, false);
    return more === null || more.end < code.end ? section : tidy(parts.text.slice(more.start, more.end));
  }
  const at = Math.max(name?.end ?? 0, 0);
  const pin =
    pinWithin(parts.plain, at, parts.end) ??
    (name?.bare === true ? numberAfter(parts, at) : null) ??
    (name?.title.startsWith('Explanatory') === true ? pinsFrom(parts.plain, at, true) : null);
  if (pin === null) return placeInBill(parts, locators);
  return locators.some((l) => l.start < pin.end && l.end > pin.start)
    ? placeInBill(parts, locators)
    : slice(parts, pin.start, pin.end);
}

/** "H.R. 925, 104th Cong., 1st Sess. § 3 (1995)", "S. Rep. No. 9, 79th Cong., 2d Sess., 44 (1946)": behind the session. */
function placeInBill(parts: Parts, locators: readonly LawLocator[]): string | null {
  const session = locators.some(({ sort }) => sort === 'bill') ? SESSION.exec(parts.plain) : null;
  if (session === null) return null;
  const pin = pinsFrom(parts.plain, session.index + session[0].length, true);
  return pin === null ? null : slice(parts, pin.start, pin.end);
}

// "104th Cong., 1st Sess.", "79th Cong., 2d Sess.,"
const SESSION = /\d{1,3}(?:th|st|nd|rd|d) Cong\.(?:, \d(?:st|nd|d) Sess\.)?,?(?= )/;

/** "28 U.S.C. § 1331" -> "§ 1331"; null where the code is cited whole. */
function sectionOf(value: string): string | null {
  const at = value.search(/§|Sec(?:tion|\.)|pt\.|Part|(?<= )r\. ?\d|(?<=^Fed\. ?R\..{5,12})\b\d/i);
  return at < 0 ? null : value.slice(at);
}

/** "FSMA, 142H": a section without its word. */
function numberAfter(parts: Parts, at: number): { start: number; end: number } | null {
  const hit = /^, ?(?=\d{1,4}[A-Z]{0,2}\b)/.exec(parts.plain.slice(at));
  return hit === null ? null : { start: at + hit[0].length, end: parts.end };
}
