import { icjCases } from '#ingest/tables/icj-cases.js';
import { opinionEnd } from '#ingest/grammar/opinions.js';
import { squeeze } from '../shape/fold.js';
import { slice, type Parts } from '../shape/parts.js';
import { quotedTitle } from '../shape/quoted.js';
import type { Locator } from './locator.js';
import { COURT, commaParts, PROCEDURE, type CaseName } from './named.js';
import { behindNumbers } from './parties.js';

/** A name without a court or parties: what stands before the first locator, "Lotus", "Mavrommatis Palestine Concessions". */
export function leadingName(parts: Parts, locators: readonly Locator[]): CaseName {
  const first = locators[0];
  const none: CaseName = { title: null, court: null, end: first?.end ?? 0, sort: 'none' };
  if (first === undefined) return decisionName(parts) ?? none;
  if (first.start < 3 || OPINION.test(parts.plain.slice(0, first.start)))
    return nameBehindNumbers(parts, locators) ?? none;
  const accused = nameBeforeDocket(parts, first);
  if (accused !== null) return accused;
  const paren = parts.groups.find(
    (g) =>
      g.start < first.start &&
      g.bracket === '(' &&
      parts.plain[g.start - 1] === ' ' &&
      // "Measures Concerning Meat (Hormones), WT/DS26/AB/R": what a dispute is called by
      !first.value.startsWith('WT/') &&
      !NUMBERED.test(parts.plain.slice(g.start, g.end)) &&
      !LETTER.test(parts.plain.slice(g.start, g.end)),
  );
  const piece = commaParts(parts, 0).find(({ start, end }) => !isAside(parts.plain.slice(start, end)));
  if (piece === undefined) return none;
  const dispute = disputeName(parts, piece.start, first);
  if (dispute !== null)
    return { title: slice(parts, piece.start, dispute), court: null, end: dispute, sort: 'none' };
  const known = knownName(parts, piece.start, first.start);
  if (known !== null)
    return { title: slice(parts, piece.start, known), court: null, end: known, sort: 'none' };
  const advisory = parts.plain.indexOf('. Advisory Opinion OC-', piece.start);
  const end = Math.min(
    piece.end,
    first.start,
    paren !== undefined && paren.start > 3 ? paren.start : first.start,
    advisory > 3 ? advisory : first.start,
  );
  const printed = slice(parts, Math.min(piece.start, end), end).replace(/ (?:Case )?[Nn]os?\.?$/, '');
  // 'M/V "Virginia G"' keeps the quotation marks that are its own
  const title = printed.replace(/^['"‘“]([^'"]*)['"’”]?$/, '$1');
  return (/^["'‘“]?[\p{Lu}§]/u.test(title) || opinionEnd(title, 0) !== null) &&
    title.length < 160 &&
    !NO_TITLE.test(title)
    ? { title, court: null, end, sort: 'none' }
    : none;
}

/** "Prosecution, “Request for Leave”, ICC-01/05-01/08-770": who filed it, and its title. */
export function filedTitle(parts: Parts): CaseName | null {
  const quoted = quotedTitle(parts);
  const lead = parts.plain.slice(0, quoted?.open ?? 0);
  if (quoted === null || !FILED_BY.test(lead) || RUNS_ON.test(lead)) return null;
  const by = slice(parts, 0, quoted.open).trimEnd().replace(/[,:]$/, '');
  return { title: slice(parts, quoted.start, quoted.end), court: by, end: quoted.end, sort: 'none' };
}

// "Trial Chamber II, “Decision on Disclosure”, 22 October 2009, ICC-01/04-01/07-1551": who decides or files, and its title
// "Appeals Chamber, Judgment on the appeals against the “Decision on …”": what is quoted is another's title
const RUNS_ON = / (?:the|of|against|entitled|to|on|in) $/;
const FILED_BY =
  /^(?:The )?(?:Office of the Prosecutor|OTP|Prosecut(?:ion|or)|Defence|Registr(?:y|ar)|(?:Office of )?Public Counsel|(?:Pre-Trial|Trial|Appeals) (?:Chamber|Division)|Presidency|Single Judge)\b(?:(?! vs?\.? )[^"]){0,60}$/;

// "Attorney General's Reference (No 3 of 1999)": part of the name
const NUMBERED = /^\(No\.? ?\d{1,2} of (?:19|20)\d\d\)$/;
// "Decision Pursuant to Article 61(7)(a) and (b) of the Rome Statute"
const LETTER = /^\([a-z\d]{1,4}\)$/;
const OPINION =
  /^(?:(?:Opinion|View) of (?:AG|Advocate General) [^,]{2,40}|(?:AG|Advocate General) [^,]{2,40} Opinion) in $/;
// "P-0010" says a transcript, "Exhibit EVD-OTP-00406"
const NO_TITLE =
  /^(?:Exhibits?|Cases?|Reports?|Specialist Chambers|\p{Lu}{1,3}\d{0,2}-?(?:[\p{Lu}-]{2,16}-)?\d{1,4})$/u;

// numbers of the Court of Justice, which are cited with a name of one party
const LUXEMBOURG = /^(?:[CTF]-)?\d{1,4}\/\d\d(?: P|$)/;

/** "Case C-131/12 Google Spain EU:C:2014:317", "C-402/05 P, Kadi, para 281". */
function nameBehindNumbers(parts: Parts, locators: readonly Locator[]): CaseName | null {
  if (!LUXEMBOURG.test(locators[0]?.value ?? '')) return null;
  const from = behindNumbers(parts.plain, locators[0]?.start ?? 0, parts.end, locators);
  const next = locators.find(({ start }) => start >= from);
  const words = /^,? (?<name>\p{Lu}[^\d,;:()[\]"]{2,80}?) ?(?:[,;([]|$)/u.exec(
    parts.plain.slice(from, next?.start ?? parts.end),
  );
  const name = words?.groups?.name;
  if (words === null || name === undefined || PROCEDURE.test(name) || COURT.test(name)) return null;
  return { title: name, court: null, end: from + words[0].trimEnd().length, sort: 'none' };
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

/** "Utopia — Measures Concerning Textiles, Apparel and Footwear, WT/DS961/AB/R": commas and all, up to what is no name; null where no dispute of trade. */
function disputeName(parts: Parts, start: number, first: Locator): number | null {
  if (!/^WT\//.test(first.value)) return null;
  const words = parts.plain.slice(start, first.start);
  const stop = NO_DISPUTE.exec(words)?.index ?? words.trimEnd().replace(/,$/, '').length;
  return /^\s?\p{Lu}/u.test(words) && stop > 3 ? start + stop : null;
}

// ", ¶ 129", ", Report of the Panel", ", adopted 25 November 1998"
const NO_DISPUTE =
  /, (?=¶|paras?\b|\d|at \d|Report|Panel|Appellate|Arbitra|Decision|Award|Recourse|[Aa]dopted|[Cc]irculated)/;

/** Cases of the International Court of Justice that are cited by their subject alone, without their parties. */
const hagueNames = new Set(icjCases.map(([, name]) => squeeze(name.split(' (', 1)[0] ?? name)));

/** "Barcelona Traction, Light and Power Company, Limited, Judgment": a name with commas that is known; where it ends. */
function knownName(parts: Parts, start: number, limit: number): number | null {
  const commas = commaParts(parts, start)
    .filter(({ end }) => end < limit)
    .slice(1, 5);
  return commas.findLast(({ end }) => hagueNames.has(squeeze(parts.plain.slice(start, end))))?.end ?? null;
}

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
