import { germanCourts } from '#ingest/tables/german-courts.js';
import { nationalCourts } from '#ingest/tables/national-courts.js';
import { icjCases } from '#ingest/tables/icj-cases.js';
import { squeeze } from '../shape/fold.js';
import { isInstitution } from '../shape/institution.js';
import { slice, type Parts } from '../shape/parts.js';
import type { Locator } from './locator.js';

/** A case's name and the court that stands before it: "CJEU, Pelham", "Prosecutor v. Al-Bashir". */
export interface CaseName {
  readonly title: string | null;
  readonly court: string | null;
  /** Where the name's matter ends. */
  readonly end: number;
  /** 'parties': X v. Y; 'matter': In re X; 'court': a court first; 'none'. */
  readonly sort: 'parties' | 'matter' | 'court' | 'none';
}

/** Reads the name of a decision. `quotes`: stretches in quotation marks, in which no name is sought. */
export function caseName(parts: Parts, locators: readonly Locator[]): CaseName {
  const court = leadingCourt(parts, locators);
  const from = court === null ? 0 : court.end;
  const versus = VERSUS.exec(parts.plain);
  if (versus !== null && !insideQuotes(parts.plain, versus.index) && !isParticle(parts, versus, locators)) {
    const start = partiesStart(parts, versus.index, from, locators);
    const end = partiesEnd(parts, versus.index + versus[0].length, locators);
    return { title: cleanName(slice(parts, start, end)), court: court?.name ?? null, end, sort: 'parties' };
  }
  const matter = MATTER.exec(parts.plain.slice(from));
  if (matter !== null) {
    const end = partiesEnd(parts, from + matter[0].length, locators);
    return { title: slice(parts, from, end), court: court?.name ?? null, end, sort: 'matter' };
  }
  if (court === null) return leadingName(parts, locators);
  const named = nameAfterCourt(parts, court.end, locators);
  return { title: named?.title ?? null, court: court.name, end: named?.end ?? court.end, sort: 'court' };
}

/** Parts between commas outside brackets, from `from` on. */
function commaParts(parts: Parts, from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= parts.end; i++) {
    const c = parts.plain[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    if (i === parts.end || (depth <= 0 && (c === ',' || c === ';') && parts.plain[i + 1] === ' ')) {
      if (i > start) found.push({ start, end: i });
      start = i + 1;
    }
  }
  return found;
}

// "Tadić v. X", "X v Y", "X vs. Y", "X c. France"
const VERSUS =
  /(?<=[\p{L}\d.)'"]) (?:[vVc]|vs|versus)(?:\.| (?=["'(]?\p{Lu})|\.? (?=(?:the|la|le|de|den|van|von) ))\s?/u;

/** "L. v. Stein, Lehrbuch der Finanzwissenschaft": a family name's particle between initials and a title. */
function isParticle(parts: Parts, versus: RegExpExecArray, locators: readonly Locator[]): boolean {
  return (
    versus[0].startsWith(' v.') &&
    locators.length === 0 &&
    /(?:^|[/,&] ?)(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}$/u.test(parts.plain.slice(0, versus.index)) &&
    /^\p{Lu}[\p{L}-]+(?:[/&][^,]{2,40})?, "?\p{Lu}\S* \S+/u.test(
      parts.plain.slice(versus.index + versus[0].length),
    )
  );
}

const MATTER =
  /^\s*(?:In [Rr]e|IN RE|Re|Ex [Pp]arte|In the [Mm]atter of|Matter of|In the [Cc]ase of|The [Cc]ase of|Case of|(?:The )?Case [Cc]oncerning|(?:The )?Situation (?:in|of|on)|State ex rel\.|Estate of|Petition of|Affaire)\b/;
const PROCEDURE =
  /^\s*(?:(?:[Jj]udge?ment|[Oo]rder|[Dd]ecision|[Oo]pinion|Urteil|Beschluss|Beschluß|Grand Chamber|GC|Merits|Admissibility|Preliminary Objections|arrêt|[Aa]dvisory [Oo]pinion|Case|Joined Cases|AG|Views|Rs\.)\b\.?,?(?: ?(?:of|vom|du|v\.|on|\([A-Z][\p{L} ]{1,20}\))(?= |$|\d).{0,26})?|\(GC\))$/u;

function insideQuotes(plain: string, at: number): boolean {
  const open = plain.search(/(?:^|[\s(])["'](?=\S)/);
  if (open < 0 || open > at) return false;
  const close = plain.slice(at).search(/["'](?=[\s,.;)]|$)/);
  return close >= 0;
}

function leadingCourt(parts: Parts, locators: readonly Locator[]): { name: string; end: number } | null {
  const plain = parts.plain;
  const german =
    /^([A-Z][A-Za-z]{1,6})(?: \p{Lu}[\p{L}.-]+(?: [IV]{1,3})?(?: \(\w+\))?)*(?=,|:| ?\(|\s+(?:Urteil|Beschl|Urt))/u.exec(
      plain,
    );
  if (german !== null && germanCourts.has(german[1] ?? ''))
    return { name: slice(parts, 0, german[0].length), end: german[0].length };
  const comma = plain.search(/[,:](?= )/);
  if (comma <= 0 || comma > 110) return null;
  const first = plain.slice(0, comma);
  const national = nationalCourts.some((name) => first.startsWith(name));
  if (
    locators.some((l) => l.start < comma) ||
    VERSUS.test(first) ||
    !(COURT.test(first) || national) ||
    /^(?:Regulations|Rules|Elements|Statute|Report|Letter)\b/.test(first) ||
    !(isInstitution(first) || /^[A-Z]{2,6}$/.test(first) || national)
  )
    return null;
  return { name: slice(parts, 0, comma), end: comma + 1 };
}

const COURT =
  /\b(?:Court|Ct\.|Cts?\b|Tribunal|Trib\.|Chamber|CJEU|ECJ|ECtHR|ECHR|EuGH|ICC|ICJ|PCIJ|ICTY|ICTR|SCSL|STL|MICT|IRMCT|ECCC|KSC|WTO|IACtHR|IACHR|ACtHPR|ACHPR|ITLOS|HRC|CAT|CERD|CEDAW|ICSID|PCA|Panel|Appellate Body|Human Rights Committee|Committee (?:[Aa]gainst|on)|Commission on Human|House of Lords|Privy Council|Cour|Cass\.|Conseil)/;

function partiesStart(parts: Parts, versus: number, from: number, locators: readonly Locator[]): number {
  let start = from;
  for (const piece of commaParts(parts, from)) {
    if (piece.end >= versus) break;
    const words = parts.plain.slice(piece.start, piece.end);
    const aside =
      locators.some((l) => l.start < piece.end && l.end > piece.start) ||
      PROCEDURE.test(words.trim()) ||
      COURT.test(words) ||
      // "Situation in Darfur, Sudan, Prosecutor v. Al Bashir"
      (/^\s*Situation (?:in|of|on) /.test(parts.plain.slice(from, versus)) && piece.end < versus);
    if (aside || parts.dates.some((d) => d.start >= piece.start && d.end <= piece.end)) start = piece.end + 1;
  }
  return Math.max(
    start,
    start +
      (/^\s*(?:(?:Joined )?[Cc]ases? )?(?:(?:[CTF]-\d+|\d{1,4})\/\d\d(?: P)?(?:,| and| &)?\s*){1,4}/.exec(
        parts.plain.slice(start),
      )?.[0].length ?? 0),
  );
}

const COMPANY =
  /^,? (?:Inc|Ltd|LLC|L\.L\.C|LLP|L\.P|Co|Corp|S\.A|SA|N\.A|N\.V|plc|PLC|GmbH|AG|B\.V|Jr|Sr|et al|& |and Others|Limited|S\.p\.A|Pty|II|III|ex p(?:arte)?)\b/;

function partiesEnd(parts: Parts, from: number, locators: readonly Locator[]): number {
  const inside = parts.groups.find((g) => g.start < from && g.end >= from);
  if (inside !== undefined) return inside.end;
  const locator = locators.find((l) => l.start >= from);
  let limit = Math.min(parts.end, locator?.start ?? parts.end);
  const date = parts.dates.find((d) => d.start >= from);
  if (date !== undefined) limit = Math.min(limit, date.start);
  for (let i = from; i < limit; i++) {
    const c = parts.plain[i];
    if (
      c === ',' &&
      !COMPANY.test(parts.plain.slice(i, i + 14)) &&
      !/^, \p{Lu}[\p{L}.]*,? ?(?:Inc|Ltd|LLC|Co|& )\b/u.test(parts.plain.slice(i, i + 40))
    )
      return i;
    if ((c === '(' || c === '[') && i > from) {
      const group = parts.groups.find((g) => g.start === i);
      if (group === undefined || !KEPT_GROUP.test(parts.plain.slice(i, group.end))) return i;
      i = group.end - 1;
    }
    if (
      c === ' ' &&
      /^ (?:App(?:l|lication)?\.? [Nn]o|Case [CNT]|at \d|no\.? \d|Comm(?:unication)? [Nn]o|\(n )/.test(
        parts.plain.slice(i, i + 18),
      )
    )
      return i;
  }
  return limit;
}

const KEPT_GROUP =
  /^\((?:[Nn]o\.? ?\d{1,2}|Pty|Aust(?:ralia)?|Holdings|[A-Z]{2,3}|in liquidation|In re [^()]*|\p{Lu}[\p{L}. ]{1,40} (?:v|intervening)[^()]*)\)/u;

function cleanName(name: string): string {
  return name.replace(/^(?:The )?Case of (?=\p{Lu})/u, '').replace(/ (?:Case )?[Nn]os?\.?$/, '');
}

/** A name without a court or parties: what stands before the first locator, "Lotus", "Mavrommatis Palestine Concessions". */
function leadingName(parts: Parts, locators: readonly Locator[]): CaseName {
  const first = locators[0];
  const none: CaseName = { title: null, court: null, end: first?.end ?? 0, sort: 'none' };
  if (first === undefined) return decisionName(parts) ?? none;
  if (first.start < 3) return none;
  const accused = nameBeforeDocket(parts, first);
  if (accused !== null) return accused;
  const paren = parts.groups.find((g) => g.end < first.start && g.bracket === '(');
  const piece = commaParts(parts, 0).find(({ start, end }) => !isAside(parts.plain.slice(start, end)));
  if (piece === undefined) return none;
  const end = Math.min(
    piece.end,
    first.start,
    paren !== undefined && paren.start > 3 ? paren.start : first.start,
  );
  const printed = slice(parts, Math.min(piece.start, end), end).replace(/ (?:Case )?[Nn]os?\.?$/, '');
  // 'M/V "Virginia G"' keeps the quotation marks that are its own
  const title = printed.replace(/^['"‘“]([^'"]*)['"’”]?$/, '$1');
  return /^["'‘“]?[\p{Lu}§]/u.test(title) && title.length < 160
    ? { title, court: null, end, sort: 'none' }
    : none;
}

/** "Judgment, Tadić (IT-94-1-A), Appeals Chamber": the sort of decision, the case's name, the docket in brackets. */
function nameBeforeDocket(parts: Parts, docket: Locator): CaseName | null {
  if (parts.plain[docket.start - 1] !== '(') return null;
  const before = parts.plain.slice(0, docket.start - 2);
  const comma = before.lastIndexOf(', ');
  const name = before.slice(comma + 2).trim();
  if (
    comma < 0 ||
    !/^(?:[Jj]udge?ment|[Dd]ecision|[Oo]rder|[Ww]arrant|[Oo]pinion|[Rr]uling|[Ss]entencing)\b/.test(
      before.replace(/^(?:\p{Lu}\S+ ){1,3}(?=Judge?ment|Decision|Order|Opinion)/u, ''),
    )
  )
    return null;
  return /^\p{Lu}[^\d()"]{2,40}$/u.test(name)
    ? { title: name, court: null, end: docket.start - 1, sort: 'none' }
    : null;
}

/** "Judgment of 16 July 2020", "Appellate Body Report": what stands before the name of the case or dispute. */
function isAside(words: string): boolean {
  return (
    (PROCEDURE.test(words) && /\d{4}/.test(words)) ||
    /^\s*(?:(?:WTO|GATT),? )?(?:Appellate Body|Panel)(?: Report)?\s*$/.test(words)
  );
}

/** Cases of the International Court of Justice that are cited by their subject alone, without their parties. */
const hagueNames = new Set(icjCases.map(([, name]) => squeeze(name.split(' (', 1)[0] ?? name)));

/** "Lubanga Appeals Judgment, para. 45", "Certain Norwegian Loans": a decision by the name that a document gives it. */
function decisionName(parts: Parts): CaseName | null {
  const piece = commaParts(parts, 0)[0];
  if (piece === undefined || piece.end - piece.start > 130) return null;
  const words = parts.plain.slice(piece.start, piece.end).trim();
  const known = words.length > 12 && hagueNames.has(squeeze(words.replace(/ \([^()]*\)$/, '')));
  if (!known && !DECISION.test(words)) return null;
  return { title: words, court: null, end: piece.end, sort: 'matter' };
}

const DECISION =
  /^\p{Lu}.{0,80} (?:Judge?ment|Decision|Order|Case|Advisory Opinion|Arrest Warrant)(?: \([^()]{1,30}\))?$/u;

function nameAfterCourt(
  parts: Parts,
  from: number,
  locators: readonly Locator[],
): { title: string; end: number } | null {
  let best: { title: string; end: number } | null = null;
  for (const piece of commaParts(parts, from)) {
    const locator = locators.find((l) => l.start < piece.end && l.end > piece.start);
    const end = locator === undefined ? piece.end : Math.max(piece.start, locator.start);
    const date = parts.dates.find((d) => d.start >= piece.start && d.start < end);
    const group = parts.groups.find((g) => g.start >= piece.start && g.start < end);
    const cut = Math.min(end, date?.start ?? end, group?.start ?? end);
    const title = slice(parts, piece.start, cut)
      .replace(/^['"‘“]|['"’”]$/g, '')
      .replace(/ (?:Case )?[Nn]os?\.?$/, '');
    if (
      /^\p{Lu}/u.test(title) &&
      title.length > 2 &&
      !PROCEDURE.test(title) &&
      !PIN_LIKE.test(title) &&
      best === null
    )
      best = { title, end: cut };
    if (best !== null) break;
  }
  return best;
}

const PIN_LIKE = /^(?:Chambre|Ch\.|Assemblée|R[nz]\.?|Rdnr|Az|Nr\.|¶|§|[IVX]+ Z|Annex|Part|Series|App)/;
