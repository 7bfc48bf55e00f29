import { treaties } from '#ingest/tables/treaties.js';
import type { Reading } from '#schema/work.js';
import { lawLocators } from '../legislation/locator.js';
import type { Kind, KindReading, Segment } from '../kind.js';
import { tellingWords } from '../shape/fold.js';
import { cutLabel, LONGEST_LABEL, withLetters, withYear } from '../shape/labels.js';
import { partsOf, slice, tidy, type Parts } from '../shape/parts.js';
import { pinsFrom, pinWithin } from '../shape/pinpoint.js';
import { quotedTitle } from '../shape/quoted.js';
import { identifier, makeReading } from '../shape/reading.js';
import { namedTreaties, type NamedTreaty } from './named.js';
import { seriesCitations, type SeriesCitation } from './series.js';

/** Treaties, charters, conventions, agreements of states, and the statutes of international courts. */
export const treatyKind: Kind = { kind: 'treaty', read, keys, label };

function read(segment: Segment): KindReading | null {
  const parts = partsOf(segment);
  if (EXPLAINED.test(parts.plain) || CANADIAN.test(parts.plain)) return null;
  const series = seriesCitations(parts.plain);
  const name = treatyName(parts, series);
  if (name === null && series.every((s) => s.mixed)) return null;
  if (quotedTitle(parts)?.authored === true) return null;
  const pin = findPin(parts, name, series);
  const when = dateOf(parts, name, series);
  return makeReading(
    'treaty',
    parts,
    {
      title: name?.title ?? null,
      year: when.year,
      date: when.date,
      identifiers: [
        ...series.map((s) => identifier('treaty-series', s.value)),
        ...lawLocators(parts.plain)
          .filter(({ sort }) => sort === 'journal' || sort === 'session')
          .map(({ scheme, value }) => identifier(scheme, value)),
      ],
    },
    confidence(parts, name, series),
    pin,
  );
}

// "Council of Europe, Explanatory Report to the Convention on Rivers (ETS No 985)": a report on it
const EXPLAINED = /^(?:[^,()]{3,60}, )?Explanatory (?:Report|Memorandum) (?:to|on) /;

// "Canadian Charter of Rights and Freedoms, Part I of the Constitution Act, 1982": a state's own law
const CANADIAN = /^(?:Canadian )?Charter of (?:Human )?Rights and Freedoms\b/;

/** Series and page, and the well-known treaty behind any of its names; else the printed name with its year. */
function keys(reading: Reading): string[] {
  const found = reading.identifiers.filter(({ scheme }) => scheme === 'treaty-series');
  const series = found.flatMap(({ value }) => seriesCitations(value)).map((s) => s.key);
  const row =
    reading.title === null ? null : (namedTreaties.of(reading.title)?.name ?? partOfName(reading.title));
  const known = row ?? series.map((k) => bySeries.get(k)).find((r) => r !== undefined) ?? null;
  if (known !== null) return [`treaty:${tellingWords(known).join('-')}`];
  const words = reading.title === null ? [] : tellingWords(reading.title);
  const named = words.length >= 3 && words[0] !== 'rules' ? [`treaty:${words.join('-')}`] : [];
  return [...series.map((k) => `treaty-series:${k}`), ...named];
}

function label(reading: Reading): string {
  const row = reading.title === null ? null : namedTreaties.of(reading.title);
  const short = row?.short[0];
  if (short !== undefined && short.length > 3) return short;
  if (reading.title === null) return cutLabel(reading.identifiers[0]?.value ?? 'Treaty');
  const title = withLetters(reading.title);
  return title.length <= LONGEST_LABEL ? title : withYear(title.replace(SORT_OF_TREATY, ''), reading.year);
}

// "Convention on the Privileges and Immunities": what it is about tells more than what it is
const SORT_OF_TREATY =
  /^(?:Agreement|Convention|Treaty|Protocol|Arrangement|Memorandum)(?: \p{Ll}+)* (?:on|for|concerning|to|regarding|between|against|of) (?:the )?/u;

interface Named {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly known: NamedTreaty | null;
}

const bySeries = new Map<string, string>();
for (const row of treaties)
  for (const place of row.series) for (const s of seriesCitations(place)) bySeries.set(s.key, row.name);

/** "Statute of the International Criminal Tribunal for Rwanda, annexed to ..." is known by its first words. */
function partOfName(title: string): string | null {
  const name = title.replace(CONSOLIDATED, '');
  const known = namedTreaties.at(name, 0, name.length);
  return known !== null && !known.acronym && known.start <= 4 && known.end >= name.length - 2
    ? known.row.name
    : null;
}

// "art. 5 of the ", "Articles 12(1) and 13, ": a pinpoint before the name
const CONSOLIDATED = /^Consolidated (?:[Vv]ersions?|[Tt]exts?) of the /;
const OPENING = /^(?:[\s,]|of the |of |in the |to the |the |The |\d{4} )*/;
// "Council of Europe, ": under whose roof it was made
const ROOF =
  /^(?:Council of Europe|United Nations|U\.?N\.?|European Union|African Union|Organi[sz]ation of (?:American States|African Unity)|League of Arab States|OAU|AU|OAS|CoE|EU), (?=\p{Lu})/u;
// "ICRC Commentary on the Additional Protocols" is no treaty
const ABOUT = /\b(?:Commentary|Handbook|Guide|Travaux)\b/;
const NOUN =
  /\b(?:Convention|Treaty|Treaties|Agreements?|Protocols?|Charter|Covenant|Pact|Accords?|Statute of the|Statute for|Constitution of the|Memorandum of Understanding|Concordat|Compact|Final Act|Conv\.|Exchange of (?:Notes|Letters)|Rules of Procedure(?: and Evidence)?)(?=[ ,]|$|[.)])/i;
// "Article 67 of the Statute", "rule 101 of the Rules": a court's own
const BARE = /^(?:Statute|Rules|Regulations)$/;
const STOPS =
  /,(?! \p{Lu}\p{L}+,? (?:and|&) \p{Lu})|\s[([](?![IVX]{1,4}\)\s\p{Ll})|\s(?:arts?\.|arts? \d|[Aa]rticles?|¶|§|[Aa]nnex|opened|adopted|signed|done at|entered|concluded)\b/u;
const AFTER =
  /^(?:$|\s*[,([;]|\s+(?:arts?\b|[Aa]rticles?|[¶§\d(]|[Aa]nnex|opened|adopted|signed|of \d|as amended|done|entered|concluded))/;

function lengthOf(expression: RegExp, text: string): number {
  return expression.exec(text)?.[0].length ?? 0;
}

/** "art. 5 of the", "Common Article 3 to the". */
function leadingPin(parts: Parts): { start: number; end: number } | null {
  const common = /^[Cc]ommon (?=[Aa]rt)/.exec(parts.plain)?.[0].length ?? 0;
  const pin = pinsFrom(parts.plain, common, false);
  return pin === null || pin.start > common + 2 ? null : { start: 0, end: pin.end };
}

function treatyName(parts: Parts, series: readonly SeriesCitation[]): Named | null {
  const pin = leadingPin(parts);
  const from = pin === null ? 0 : pin.end;
  const opened = from + lengthOf(OPENING, parts.plain.slice(from));
  const start = opened + lengthOf(ROOF, parts.plain.slice(opened));
  const limit = Math.min(parts.end, series[0]?.start ?? parts.end);
  const stop = STOPS.exec(parts.plain.slice(start, limit));
  const date = parts.dates.find((d) => d.start > start);
  const cut = Math.min(stop === null ? limit : start + stop.index, date?.start ?? limit);
  const consolidated = CONSOLIDATED.exec(parts.plain.slice(start))?.[0].length ?? 0;
  const known = namedTreaties.at(parts.plain, start + consolidated, limit);
  if (known !== null && known.start <= start + consolidated + 4) {
    const end = Math.max(
      known.end,
      known.end >= cut || AFTER.test(parts.plain.slice(known.end)) ? known.end : cut,
    );
    return {
      title: tidy(parts.text.slice(consolidated > 0 ? start : known.start, end)),
      start: known.start,
      end,
      known,
    };
  }
  const words = parts.plain.slice(start, cut);
  const bare = pin !== null && BARE.test(words);
  if (!/^\p{Lu}/u.test(words) || !(NOUN.test(words) || bare) || ABOUT.test(words) || words.length > 300)
    return null;
  return { title: slice(parts, start, cut), start, end: cut, known: null };
}

function confidence(parts: Parts, name: Named | null, series: readonly SeriesCitation[]): number {
  const printed = series.length > 0;
  const own = series.some((s) => !s.mixed);
  if (name === null) return own ? (series[0]?.start === 0 ? 0.9 : 0.75) : 0;
  const clean = AFTER.test(parts.plain.slice(name.end));
  if (name.known !== null) {
    if (printed) return 0.97;
    if (!clean) return 0.45;
    return name.known.acronym
      ? name.start > 4 || (parts.end - name.end < 60 && parts.end > name.end)
        ? 0.8
        : 0.5
      : 0.9;
  }
  // "Application of the Convention (Utopia v. Ruritania)" is a case
  if (/[:?]/.test(name.title) || / v\.? \p{Lu}/u.test(parts.plain)) return printed ? 0.6 : 0.2;
  if (printed) return own ? 0.96 : 0.9;
  const dated =
    parts.dates.some((d) => d.iso !== null && d.start >= name.end) ||
    /opened for|adopted|signed|entered into/.test(parts.plain);
  return dated ? 0.8 : pinWithin(parts.plain, name.end, parts.end) !== null ? 0.66 : 0.5;
}

function findPin(parts: Parts, name: Named | null, series: readonly SeriesCitation[]): string | null {
  const leading = leadingPin(parts);
  if (leading !== null && name !== null && leading.end <= name.start)
    return slice(parts, leading.start, leading.end);
  const last = series.at(-1);
  const after = last === undefined ? null : pinWithin(parts.plain, last.end, parts.end);
  const middle = pinWithin(parts.plain, name?.end ?? 0, last?.start ?? parts.end);
  const journal = last === undefined ? lawLocators(parts.plain).find(({ sort }) => sort === 'journal') : last;
  const pin =
    middle ??
    after ??
    (journal === undefined ? null : pinsFrom(parts.plain, journal.end, last !== undefined));
  return pin === null || parts.dates.some((d) => d.start <= pin.start && d.end >= pin.end)
    ? null
    : slice(parts, pin.start, pin.end);
}

function dateOf(
  parts: Parts,
  name: Named | null,
  series: readonly SeriesCitation[],
): { year: number | null; date: string | null } {
  const from = name?.end ?? 0;
  const first =
    parts.dates.find((d) => d.start >= from && d.iso !== null) ?? parts.dates.find((d) => d.start >= from);
  if (first !== undefined) return { year: first.year, date: first.iso };
  const leading = /^(1[89]\d\d|20\d\d) /.exec(parts.plain)?.[1];
  for (const hit of parts.plain
    .slice(from, parts.end)
    .matchAll(/(?<=[([, ]|^)(?:1[6-9]|20)\d\d(?=[\]),;\s]|$)/g)) {
    const at = from + hit.index;
    if (!series.some((s) => s.start <= at && s.end > at)) return { year: Number(hit[0]), date: null };
  }
  return { year: leading === undefined ? null : Number(leading), date: null };
}
