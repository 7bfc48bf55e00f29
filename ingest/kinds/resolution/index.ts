import type { Identifier, Reading } from '#schema/work.js';
import type { Kind, KindReading, Segment } from '../kind.js';
import { symbolsIn } from '../report/symbol.js';
import { tellingWords } from '../shape/fold.js';
import { isInstitution } from '../shape/institution.js';
import { cutLabel } from '../shape/labels.js';
import { partsOf, slice, tidy, type Parts } from '../shape/parts.js';
import { pinWithin } from '../shape/pinpoint.js';
import { quotedTitle } from '../shape/quoted.js';
import { identifier, makeReading } from '../shape/reading.js';
import { declarationByName, namedDeclarations } from './named.js';
import { resolutionLocators, type ResolutionLocator } from './locator.js';

/** Resolutions of the Security Council, the General Assembly, the Assembly of States Parties and their like. */
export const resolutionKind: Kind = { kind: 'resolution', read, keys, label };

function read(segment: Segment): KindReading | null {
  const parts = partsOf(segment);
  const title = quotedTitle(parts);
  if (
    title?.authored === true &&
    parts.plain.slice(0, title.open).length > 3 &&
    !/Council|Assembly|Committee|Parliament|^UN[A-Z]{1,3}\b|^ECOSOC\b/.test(parts.plain.slice(0, title.open))
  )
    return null;
  const locators = resolutionLocators(parts.plain).filter(
    (l) => l.end <= parts.end + 8 && !(title !== null && l.start >= title.start && l.end <= title.end),
  );
  const first = locators[0];
  const last = locators.at(-1);
  if (first === undefined || last === undefined) return readNamed(parts) ?? readParliament(parts);
  const head = headOf(parts, first, title);
  const when = dateOf(parts, locators);
  const pin = pinOf(parts, locators);
  return makeReading(
    'resolution',
    parts,
    {
      ...head,
      year: when.year,
      date: when.date,
      identifiers: [...locators.map((l) => identifier(l.scheme, l.value)), ...documents(parts, first)],
    },
    confidence(parts, locators, first),
    pin,
  );
}

/** "Universal Declaration of Human Rights, art. 3": known by its name, without a number. */
function readNamed(parts: Parts): KindReading | null {
  const named = declarationByName(parts);
  if (named === null) return null;
  const day = parts.dates.find(({ iso }) => iso !== null) ?? parts.dates[0];
  const found = { title: named.title, year: day?.year ?? null, date: day?.iso ?? null };
  return makeReading('resolution', parts, found, named.confidence, named.pin);
}

// "European Parliament resolution of 20 October 2020 on harbours"
const PARLIAMENT = /^European Parliament,? (?:legislative )?[Rr]esolution of (?=\d)/;

/** A resolution of the European Parliament that is told by its day and subject. */
function readParliament(parts: Parts): KindReading | null {
  const lead = PARLIAMENT.exec(parts.plain);
  const day = parts.dates[0];
  if (lead === null || day?.iso == null || day.start !== lead[0].length) return null;
  const stop = SUBJECT_ENDS.exec(parts.plain.slice(day.end, parts.end))?.index;
  const title = slice(parts, day.end, stop === undefined ? parts.end : day.end + stop);
  const found = {
    institution: 'European Parliament',
    title: title === '' ? null : title,
    year: day.year,
    date: day.iso,
  };
  const pin = pinWithin(parts.plain, day.end, parts.end);
  return makeReading(
    'resolution',
    parts,
    found,
    0.95,
    pin === null || parts.dates.some((d) => d.start <= pin.start && d.end >= pin.end)
      ? null
      : slice(parts, pin.start, pin.end),
  );
}

// ", 2020/2012(INL)", " (2020/2012(INL))", " [2021] OJ C404/63", ", para 4"
const SUBJECT_ENDS = /,? \(?\d{4}\/\d{4}\([A-Z]|,? \(?OJ |,? \[\d{4}\]|, (?:paras?|point|recital|art)\b/;

// a report, a letter or a treaty may name a resolution behind its own title: "U.N. Secretary-General, Report …"
const OTHER =
  /^(?:[^,]{3,60}, )?(?:(?:First|Second|Third|Interim|Final|Annual) )?(?:Report|Letter|Note|Statement|Summary|Statute|Charter|Convention|Agreement|Press)\b/;

function confidence(parts: Parts, locators: readonly ResolutionLocator[], first: ResolutionLocator): number {
  const own = Math.max(...locators.map((l) => l.weight));
  const far = first.start > 160 ? 0.3 : 0;
  if (ADOPTED.test(parts.plain.slice(0, first.start))) return own - far - 0.35;
  if (first.start <= 8) return own - far;
  const governed = GOVERNED.test(parts.plain.slice(0, first.start));
  if (governed && IMPRINT.test(parts.plain.slice(first.end))) return own - far - 0.5;
  return OTHER.test(parts.plain) ? own - far - (governed ? 0.5 : 0.1) : own - far;
}

// "International Covenant on Civil and Political Rights, GA Res. 2200A (XXI)": a treaty by the resolution that adopted it
const ADOPTED =
  /^(?:The )?(?:\p{Lu}[\p{L}-]{1,20} ){0,4}(?:Convention|Covenant|Treaty|Protocol)\b[^,;"]{0,120}(?:, (?:adopted|annexed|opened)\b[^;"]{0,50})?,? (?:by )?$/u;

// "A Study on the Implementation of Security Council Resolution 1325 (New York, 2015)": published at a place
const IMPRINT = /^ \(\p{Lu}[\p{L}. ]+,(?: D\.C\.,)? \d{4}\)/u;
// "Report of the Secretary-General pursuant to paragraph 2 of " a resolution: its name is part of the title
const GOVERNED =
  /[^,;.] (?:of|to|under|on|with|by|in|concerning|implementing|establishing)(?: the)?(?: U\.?N\.?| United Nations)? $/;

/** Other document numbers behind the resolution's name: "U.N. Doc. A/810". */
function documents(parts: Parts, first: ResolutionLocator): Identifier[] {
  const found = symbolsIn(parts.plain).filter(
    (s) => s.start > first.start && s.weight > 0.9 && s.identifier.scheme === 'symbol',
  );
  return found.map((s) => s.identifier);
}

/** All names of one resolution share the key "resolution:s-1593"; a GA letter belongs to the number. */
function keys(reading: Reading): string[] {
  const row = reading.title === null ? null : namedDeclarations.of(reading.title);
  if (row !== null) return resolutionLocators(row.resolution).map(({ key }) => `resolution:${key}`);
  const dated = reading.year === null ? '' : ` (${String(reading.year)})`;
  if (
    reading.institution === 'European Parliament' &&
    reading.identifiers.length === 0 &&
    reading.title !== null
  )
    return [`resolution:ep-${reading.date ?? ''}-${tellingWords(reading.title).slice(0, 6).join('-')}`];
  const found = reading.identifiers.flatMap(({ value }) => resolutionLocators(`${value}${dated}`));
  return [...new Set(found.map((l) => `resolution:${l.key}`))].slice(0, 1);
}

/** "S.C. Res. 1593" for all its names; a symbol of other organs as it is. */
function label(reading: Reading): string {
  const named = reading.identifiers.find(({ scheme }) => scheme === 'resolution') ?? reading.identifiers[0];
  if (named === undefined) return cutLabel(reading.title ?? 'Resolution');
  const organ = /^resolution:(e-cn4|[a-z]+)-/.exec(keys(reading)[0] ?? '')?.[1] ?? '';
  const number = /(?:RES|[Rr]es(?:olutions?|\.)?)[.\s/]*(?:[Nn]o\.? ?)?(?=[\dES-])(.+)$/.exec(
    named.value,
  )?.[1];
  const short = SHORT_ORGANS.get(organ);
  return cutLabel(
    short === undefined || number === undefined
      ? named.value.replace(/^U\.?N\.? ?Doc\.? ?/, '')
      : `${short} Res. ${number}`,
  );
}

const SHORT_ORGANS = new Map([
  ['s', 'S.C.'],
  ['a', 'G.A.'],
  ['hrc', 'H.R.C.'],
  ['e', 'ECOSOC'],
]);

interface Title {
  readonly start: number;
  readonly end: number;
}

/** What stands before the first name: an institution, a title, or both. */
function headOf(
  parts: Parts,
  first: ResolutionLocator,
  quoted: Title | null,
): { institution: string | null; title: string | null } {
  if (quoted !== null) {
    const before = tidy(parts.plain.slice(0, quoted.start - 1));
    return {
      institution: before !== '' && isInstitution(before) ? before : null,
      title: slice(parts, quoted.start, quoted.end),
    };
  }
  const before = tidy(parts.text.slice(0, first.start))
    .replace(/,? (?:Doc(?:ument)?\.?|No\.?|U\.?N\.? Doc\.?)$/, '')
    .replace(/(?:^|,? )(?:see|in|of|the|contained in|pursuant to)$/i, '');
  if (before === '') return { institution: null, title: null };
  const comma = before.search(/, (?=\S)/);
  const lead = comma < 0 ? before : before.slice(0, comma);
  const organ =
    isInstitution(lead.replace(/ \[[A-Z]{2,6}\]$/, '')) &&
    !/^(?:Resolution|Declaration|Strengthening|Report|Definition)|\bDeclaration (?:on|of)\b/.test(lead);
  if (!organ) return { institution: null, title: before };
  const rest = comma < 0 ? '' : tidy(before.slice(comma + 1)).replace(/^(?:Res(?:olution)?|Dec)\.?$/, '');
  return { institution: lead, title: rest === '' ? null : rest };
}

function dateOf(
  parts: Parts,
  locators: readonly ResolutionLocator[],
): { year: number | null; date: string | null } {
  const from = locators[0]?.end ?? 0;
  const date =
    parts.dates.find((d) => d.iso !== null && d.start >= from - 8) ?? parts.dates.find((d) => d.iso !== null);
  if (date !== undefined) return { year: date.year, date: date.iso };
  const given = locators.find((l) => l.year !== null)?.year;
  const year = /[(\s,](1[89]\d\d|20\d\d)(?=[).,;\s]|$)/.exec(parts.plain.slice(from))?.[1];
  return { year: given ?? (year === undefined ? null : Number(year)), date: null };
}

/** After or between the names; a scan makes "¶ 4" into "1 4" or "9 4". */
function pinOf(parts: Parts, locators: readonly ResolutionLocator[]): string | null {
  const leading = pinWithin(parts.plain, 0, locators[0]?.start ?? 0);
  for (const [i, locator] of locators.entries()) {
    const to = locators[i + 1]?.start ?? parts.end;
    const pin = pinWithin(parts.plain, locator.end, to);
    if (pin !== null && !parts.dates.some((d) => d.start <= pin.start && d.end >= pin.end))
      return slice(parts, pin.start, pin.end);
    const garbled = /^,? ?(?:[1lI9Tf] )?(\d{1,3}(?:\([a-z]\))?(?: ?- ?\d{1,3})?),?(?= \(|$)/.exec(
      parts.plain.slice(locator.end, to),
    );
    if (garbled !== null && garbled[0].trim() !== '') return `¶ ${garbled[1] ?? ''}`;
  }
  return leading === null || leading.start > 2 ? null : slice(parts, leading.start, leading.end);
}
