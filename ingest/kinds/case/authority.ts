import { authorities, authorityActs } from '#ingest/tables/authorities.js';
import { slice, tidy, type Parts } from '../shape/parts.js';
import { pinWithin } from '../shape/pinpoint.js';
import { identifier, type Found } from '../shape/reading.js';
import { hits } from './locator.js';

/** What an authority decided, and the place in it. */
export interface AuthorityDecision {
  readonly found: Found;
  readonly pinpoint: string | null;
}

/**
 * Where the name of an authority ends that begins at `at`, before an act with its number or day: "CNIL, délibération
 * SAN-2020-012", "Bundeskartellamt, Decision of 6 February 2019". Null for other text and where one is only spoken of.
 */
export function authorityEnd(text: string, at: number): number | null {
  for (const name of byInitial.get(text.charAt(at)) ?? []) {
    if (text.slice(at, at + name.length).replaceAll('’', "'") !== name) continue;
    DECIDES.lastIndex = at + name.length;
    return DECIDES.test(text) ? at + name.length : null;
  }
  return null;
}

/** Whether an act of an authority, or a case of the Commission, begins at `at` with its number: "Décision n° 19-D-26", "Case M.8677". */
export function numberedActAt(text: string, at: number): boolean {
  NUMBERED_ACT.lastIndex = at;
  return NUMBERED_ACT.test(text);
}

const memory = new WeakMap<Parts, { readonly decision: AuthorityDecision | null }>();

/**
 * The decision of a competition, data protection or other authority; of the European Commission by its case's number.
 * Worked out once for the kinds that ask.
 */
export function authorityDecision(parts: Parts): AuthorityDecision | null {
  const known = memory.get(parts);
  if (known !== undefined) return known.decision;
  const decision = readDecision(parts);
  memory.set(parts, { decision });
  return decision;
}

function readDecision(parts: Parts): AuthorityDecision | null {
  const { plain } = parts;
  const named = authorityEnd(plain, 0);
  if (named === null && !numberedActAt(plain, 0) && !BRUSSELS.test(plain)) return null;
  const numbers = hits(named === null ? OWN : ANY, plain).filter(({ index }) => index < parts.end);
  const days = parts.dates.filter(({ iso }) => iso !== null);
  if (numbers.length === 0 && (named === null || days.length === 0)) return null;
  const told = [...numbers.map((hit) => ({ start: hit.index, end: hit.index + hit[0].length })), ...days];
  const facts = told.toSorted((a, b) => a.start - b.start);
  const place = pinWithin(plain, Math.max(named ?? 0, facts[0]?.end ?? 0), parts.end);
  // "provvedimento 30 marzo 2023, n. 112": its number is no note
  const pin = facts.some(({ start, end }) => place !== null && start < place.end && end > place.start)
    ? null
    : place;
  const values = numbers.map((hit) => hit.groups?.['id'] ?? hit[0]);
  const found = {
    institution: named === null ? authorityIn(plain) : slice(parts, 0, named),
    title: titleBefore(parts, named ?? 0, facts) ?? titleBehind(parts, facts, pin),
    year: days[0]?.year ?? parts.dates[0]?.year ?? yearOf(values[0] ?? '', plain),
    date: days[0]?.iso ?? null,
    identifiers: values.map((value) => identifier('docket', value)),
  };
  return { found, pinpoint: pin === null ? null : slice(parts, pin.start, pin.end) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "Monetary Penalty Notice to Acme plc, Case ref", "Alcatel/Telettra (Case IV/M.042)": what it is called, before its number and day. */
function titleBefore(parts: Parts, from: number, facts: readonly Stretch[]): string | null {
  const first = facts[0]?.start ?? parts.end;
  const group = parts.groups.find(({ start, end }) => start < first && end > first);
  const before = slice(parts, from, group?.start ?? first).replace(/ (?:of|dated|vom|du|del|in)$/, '');
  if (from === 0) return group === undefined || before === '' ? null : before;
  return ADDRESSED.test(before) ? before : null;
}

/** "B6-22/16 – Facebook", "Case M.8677 Siemens/Alstom (6 February 2019)", "du 3 mai 2019 relative à …": behind its number or day, or its pinpoint. */
function titleBehind(parts: Parts, facts: readonly Stretch[], pin: Stretch | null): string | null {
  for (const [i, { end }] of facts.entries()) {
    const stop = Math.min(
      facts[i + 1]?.start ?? parts.end,
      parts.groups.find((g) => g.start >= end && /\d/.test(parts.plain.slice(g.start, g.end)))?.start ??
        parts.end,
      pin !== null && pin.start >= end ? pin.start : parts.end,
    );
    const words = tidy(parts.text.slice(end, Math.max(end, stop))).replace(/^[-–—] ?|[-–—]$/g, '');
    const bare = /^\((?<name>[^()]+)\)$/.exec(words)?.groups?.['name'] ?? words;
    if (NAMES.test(bare) && !NO_NAME.test(bare)) return tidy(bare);
  }
  const last = pin === null ? '' : tidy(parts.text.slice(pin.end, parts.end));
  return /^[-–—(] ?\p{Lu}/u.test(last) ? tidy(last.replace(/^[-–—(] ?|\)$/g, '')) : null;
}

/** The authority that is named behind the number: "Décision n° 19-D-26 de l'Autorité de la concurrence". */
function authorityIn(plain: string): string | null {
  const named = names.find((name) => name.length > 3 && plain.includes(name));
  return named ?? (/\b(?:European )?Commission\b/.exec(plain)?.[0] || null);
}

/** "SAN-2020-012", "19-D-26", "[1991] OJ L122/48". */
function yearOf(number: string, plain: string): number | null {
  const printed =
    /(?:[-/]|^)((?:19|20)\d\d)(?=[-/]|$)/.exec(number)?.[1] ?? /[[(]((?:19|20)\d\d)[\])]/.exec(plain)?.[1];
  const short = /^(\d\d)-[A-Z]/.exec(number)?.[1];
  return printed !== undefined ? Number(printed) : short === undefined ? null : 2000 + Number(short);
}

const names = authorities
  .flatMap(([name, forms]) => [name, ...forms])
  .map((name) => name.replaceAll('’', "'"))
  .toSorted((a, b) => b.length - a.length);
const byInitial = new Map<string, string[]>();
for (const name of names) byInitial.set(name.charAt(0), [...(byInitial.get(name.charAt(0)) ?? []), name]);

const ACT = `(?:${authorityActs.map((act) => `[${act.charAt(0)}${act.charAt(0).toLowerCase()}]${act.slice(1)}`).join('|')})\\.?(?![\\p{L}])`;
// ", Monetary Penalty Notice to Acme plc, 16", " Decision No 20-D-11"
const DECIDES = new RegExp(
  `(?: \\([^()]{2,40}\\))?[,:]? (?:\\p{Lu}\\p{L}{2,14} ){0,2}${ACT}[^;]{0,160}?\\d`,
  'uy',
);
// numbers that only such an authority gives: of Paris, Bonn, Madrid, Dublin and London
const OWN_NUMBER =
  '\\d\\d-(?:D|DCC|MC|A|DEX)-\\d{1,3}|(?:SAN|MED|DEC)-20\\d\\d-\\d{1,3}|B\\d{1,2}-\\d{1,5}/\\d\\d|(?:PS|TD|EXP)/\\d{5}/20\\d\\d|V?S(?:/[A-Z]{2})?/\\d{4}/\\d\\d|IN-\\d\\d-\\d{1,2}-\\d{1,2}|CA98/\\d{1,3}/\\d{4}';
// "AT.39740", "M.8677", "COMP/M.5046", "COMP/38.096", "IV/31.149", "IV/M.042", "SA.38373", "DMA.100109"
const BRUSSELS_NUMBER =
  '(?:COMP/(?:[A-F]-?\\d/)?|IV/)(?:AT\\.|M\\.)?\\d{2,5}(?:[.,]\\d{3})?|(?:AT|SA)\\.\\d{5}|M\\.\\d{3,5}|DMA\\.\\d{6}';
const BRUSSELS = new RegExp(`\\b[Cc]ases? (?:[Nn]o\\.? )?(?:${BRUSSELS_NUMBER})(?![\\d/])`);
const OWN = new RegExp(`(?<![\\p{L}\\d/-])(?<id>${OWN_NUMBER}|${BRUSSELS_NUMBER})(?![\\p{L}\\d/-])`, 'gu');
const ANY = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:Case(?: ref)?|Affaire|Zaak|Expte|(?:Case |doc\\. web )?[Nn][o.r°º]\\.?)\\.? ?)?(?<id>${OWN_NUMBER}|${BRUSSELS_NUMBER}|(?:COM|ENF|PS)\\d{5,7}|(?<=(?:[Cc]ase|Decision|(?<!\\p{L})[Nn][o.r°º]\\.?) )\\d[\\d./-]{0,12}\\d)(?![\\p{L}\\d/])`,
  'gu',
);
const NUMBERED_ACT = new RegExp(
  `${ACT} (?:(?:n[°o]|No)\\.? ?)?(?:${OWN_NUMBER})(?![\\p{L}\\d/-])|[Cc]ases? (?:[Nn]o\\.? )?(?:${BRUSSELS_NUMBER})(?![\\d/])`,
  'uy',
);
// "Decision in the matter of Acme", "Notice to Acme", not "Decision of"
const ADDRESSED = new RegExp(
  `${ACT} (?:in the matter of|issued to|to|against|regarding|concerning|on|gegen|contre) .*\\p{Lu}`,
  'u',
);
const NAMES = /^(?:\p{Lu}|relative? (?:à|aux?) |concernant |concerning |relating |regarding )[^;]{2,}/u;
const NO_NAME = /^(?:Case|Commission|Decision|OJ|Rn|Rz|Expte|IP)\b|^\p{Lu}{1,3}\d|^\p{Lu}{2,6} \d{4}/u;
