import { phases } from '#ingest/tables/inter-american.js';
import { americanStates } from '#ingest/tables/american-states.js';
import { decisionWords } from '#ingest/tables/decision-words.js';
import type { Parts } from '../shape/parts.js';
import type { Locator } from './locator.js';
import { COURT, commaParts, PROCEDURE } from './named.js';

/** Where the first party's name begins, behind courts, situations, days and numbers. `versus`: where " v. " stands. */
export function partiesStart(
  parts: Parts,
  versus: number,
  from: number,
  locators: readonly Locator[],
): number {
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
  const opinion = OPINION.exec(parts.plain.slice(start, versus))?.[0].length ?? 0;
  return behindNumbers(parts.plain, start + opinion, versus, locators);
}

// "Opinion of AG Roe in Case C-1/17 Roe v Moe"
const OPINION = /^\s?(?:Opinion|View) of (?:AG|Advocate General) [^,]{2,40} in (?=(?:Joined )?Cases? |C-)/;

/** Behind the numbers that stand before a name: "Joined Cases C-402/05 P and C-415/05 P Kadi", "App no 36919/02 Lee". */
export function behindNumbers(
  plain: string,
  from: number,
  limit: number,
  locators: readonly Locator[],
): number {
  let at = from;
  for (const { start, end } of locators) {
    if (end >= limit || start < at || !/^[\s,]*$/.test(plain.slice(at, start))) break;
    at = end;
  }
  return at;
}

const COMPANY =
  /^,? (?:Inc|Ltd|LLC|L\.L\.C|LLP|L\.P|Co|Corp|S\.A|SA|N\.A|N\.V|plc|PLC|GmbH|AG|B\.V|Jr|Sr|et al|& |and Others|Limited|S\.p\.A|Pty|II|III|[Ee]x p(?:arte)?)\b/;

/** Where the last party's name ends; the names go on at `from`. */
export function partiesEnd(parts: Parts, from: number, locators: readonly Locator[]): number {
  const inside = parts.groups.find((g) => g.start < from && g.end >= from);
  if (inside !== undefined) return inside.end;
  const locator = locators.find((l) => l.start >= from);
  let limit = Math.min(parts.end, locator?.start ?? parts.end);
  const date = parts.dates.find((d) => d.start >= from);
  if (date !== undefined) limit = Math.min(limit, date.start);
  for (let i = from; i < limit; i++) {
    const c = parts.plain[i];
    const others = c === ',' ? othersEnd(parts.plain, i, limit) : i;
    if (others > i) {
      i = others - 1;
      continue;
    }
    if (c === '.' && PHASE.test(parts.plain.slice(i, i + 40))) return i;
    if (c === ',' && runsToReport(parts.plain, i, locator)) return locator.start;
    if (
      c === ',' &&
      !COMPANY.test(parts.plain.slice(i, i + 14)) &&
      !isState(parts.plain, i) &&
      !/^, (?:U\. ?S\. )?Dep't of /.test(parts.plain.slice(i, i + 18)) &&
      !/^, \p{Lu}[\p{L}.]*,? ?(?:Inc|Ltd|LLC|Co|& )\b/u.test(parts.plain.slice(i, i + 40))
    )
      return i;
    if ((c === '(' || c === '[') && i > from) {
      const group = parts.groups.find((g) => g.start === i);
      if (group === undefined || !isKept(parts.plain.slice(i, group.end))) return i;
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

/** ", Cal.," at `comma`: the state of a place that the name ends with. */
function isState(plain: string, comma: number): boolean {
  const state = STATE.exec(plain.slice(comma, comma + 12))?.[1];
  return state !== undefined && americanStates.has(state.replace(/(?<=^W\.) /, ''));
}

const STATE = /^, ((?:[A-Z]\. ?)?[A-Z][a-z]*)\.?,/;

/** ", Local Government and Ethnic Affairs (1992) 176 CLR 1": no comma stands before the report, so that this one is the name's. */
function runsToReport(plain: string, comma: number, locator: Locator | undefined): locator is Locator {
  if (locator === undefined || !/[[(]/.test(plain[locator.start] ?? '')) return false;
  const words = plain.slice(comma + 1, locator.start).trim();
  if (LETTERS.test(words)) return true;
  return (
    locator.scheme === 'reporter' &&
    NAME_WORDS.test(words) &&
    !words.split(' ').some((word) => decisionWords.has(word)) &&
    !COURT.test(words)
  );
}

// "Harbour Council v R, W and N [2013] EWHC 3": parties by their letters
const LETTERS = /^(?:\p{Lu}, ){0,5}\p{Lu} and (?:\p{Lu}|[Oo]thers)$/u;
const NAME_WORDS = /^\p{Lu}[\p{L}'’-]+(?:,? (?:of|and|the|for|in|\p{Lu}[\p{L}'’-]+)){0,12}$/u;
// "Lee v. Utopia. Merits", "Lee v. Utopia. Judgment of July 29, 1988"
const PHASE = new RegExp(`^\\. (?:(?:${phases.join('|')})(?![\\p{L}])|(?:Judgment|Order) of )`, 'u');

/** ", Kallon and Gbao" at `at`, behind the first of several who are charged: where the last name ends; else `at`. */
function othersEnd(plain: string, at: number, limit: number): number {
  if (!CHARGED.test(plain.slice(Math.max(0, at - 60), at))) return at;
  const names = OTHERS.exec(plain.slice(at, limit))?.groups?.['names'];
  return names === undefined || names.split(' ').some((word) => decisionWords.has(word.replace(/,$/, '')))
    ? at
    : at + names.length;
}

// "Prosecutor v. Sesay", "The Queen v Roe": who is charged stands behind the prosecuting side
const CHARGED =
  /(?:\bProsecutor|\bPeople|\bState|\bQueen|\bKing|\bUnited States|\bR|\bDPP) (?:v|vs|c)\.? [^,]{2,40}$/;
// ", Kallon and Gbao", ", Mucić, Delić, and Landžo", ", Mathieu Ngudjolo & Bo Roe", before what follows a name
const OTHERS =
  /^(?<names>(?:, \p{Lu}[\p{L}'’ -]{1,40}){1,8},? (?:and|&) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})(?=$|[,;]| ?[([]| \p{Lu}{2,}-)/u;

function isKept(group: string): boolean {
  return KEPT_GROUP.test(group) || (OFFICE.test(group) && !/\d/.test(group));
}

// "Roe v Canada (Attorney General)", "Moe v Canada (Minister of Citizenship and Immigration)"
const OFFICE =
  /\b(?:Attorney General|Citizenship|Commission|Commissioner|Director|Immigration|Minister|Ministre|Municipality|Registrar|Revenue|Superintendent)\b/;
const KEPT_GROUP =
  /^(?:\[No \d{1,2}\]$|\((?:[Nn]o\.? ?\d{1,2}|Pty|Aust(?:ralia)?|Holdings|[A-Z]{2,3}|in (?:liq(?:uidation)?|administration|bankruptcy)|deceased|In re [^()]*|(?:An? )?(?:Child(?:ren)?|Minors?|Adult|Bankrupt)\b[^()\d]{0,40}|\p{Lu}[\p{L}. ]{1,40} (?:v|intervening)[^()]*)\))/u;
