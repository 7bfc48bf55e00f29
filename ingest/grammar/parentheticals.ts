import {
  citingOpenings,
  datedOpenings,
  namingOpenings,
  ownOpenings,
  weightOpenings,
} from '#ingest/tables/parenthetical-words.js';
import { skipSpace } from './chars.js';
import type { Stretch } from './stretch.js';

/** What a bracket after a citation holds. `own`: part of the citation (date, court, edition, archive). */
export type Parenthetical = 'own' | 'date' | 'short-name' | 'explanatory' | 'weight' | 'citing';

/** Sorts the inside of a round bracket (without the brackets). A month, year, publisher or court is the citation's own. */
export function classify(inside: string): Parenthetical {
  const text = inside.trim();
  if (CITING.test(text)) return 'citing';
  if (NAMING.test(text) || isShortName(text)) return 'short-name';
  if (isDateParenthetical(text)) return 'date';
  if (WEIGHT.test(text) || JUDGE.test(text)) return 'weight';
  if (OWN.test(text) || PARTIES.test(text) || DECISION.test(text)) return 'own';
  return isExplanation(text) ? 'explanatory' : 'own';
}

/** "2017", "Dec. 13, 2023", "6th ed. 2020", "D.C. Cir. 1999", "Oxford: OUP, 2010", "entered into force July 1, 2002". */
export function isDateParenthetical(inside: string): boolean {
  const text = inside.trim();
  if (text.length > 160 || !YEAR.test(text) || /^[“"].*\((?:quoting|citing) /u.test(text)) return false;
  return DATED.test(text) || lowerWords(text) <= (/\beds?\b/u.test(text) ? 6 : 3);
}

/** The name that a bracket sets up: "hereinafter Rome Statute", "‘First Report’", "the “Statute”"; null where none. */
export function shortNameIn(inside: string): string | null {
  const text = inside.trim();
  const naming = NAMING.exec(text);
  if (naming) return clean(text.slice(naming[0].length));
  return isShortName(text) ? clean(text) : null;
}

function isShortName(text: string): boolean {
  return SHORT_NAME.test(text) || DECISION_NAME.test(text);
}

/** What stands right behind a citation: brackets that are not its own, and its subsequent history. */
export interface After {
  /** The brackets' insides and the history, joined by "; "; null where none stands. */
  readonly text: string | null;
  readonly end: number;
  /** The insides of the brackets and the later case that a history names, [from, to). */
  readonly groups: readonly (readonly [number, number])[];
}

export function parentheticalsAfter({ text, close }: Stretch, at: number, end: number): After {
  const groups: [number, number][] = [];
  let last = at;
  for (let i = skipSpace(text, at, end); i < end && text[i] === '('; i = skipSpace(text, last, end)) {
    const shut = close[i] ?? 0;
    if (shut <= i) break;
    groups.push([i + 1, shut]);
    last = shut + 1;
  }
  const said = groups.map(([from, to]) => text.slice(from, to));
  HISTORY.lastIndex = last;
  const history = HISTORY.exec(text)?.[0].length ?? 0;
  const other = history === 0 ? null : otherCase(text, last + history, end);
  if (other !== null) groups.push(other);
  if (history > 0)
    said.push(
      text
        .slice(last, end)
        .replace(/^[,;\s]+/u, '')
        .replace(/[.,;]$/u, ''),
    );
  return { text: said.length === 0 ? null : said.join('; '), end: history > 0 ? end : last, groups };
}

/** ", overruled by Roe v. Moe, 3 U.S. 4": the later case of another name, a source of its own; null where none is named. */
function otherCase(text: string, at: number, end: number): [number, number] | null {
  OTHER.lastIndex = at;
  const lead = OTHER.exec(text)?.[0].length ?? 0;
  return lead === 0 || at + lead >= end ? null : [at + lead, end];
}

/** Without "the", "as" and quotation marks around it; null where nothing is left. */
function clean(name: string): string | null {
  const bare = name.replace(/^(?:the\s|as\s|[:,\s])+/iu, '');
  let from = 0;
  let to = bare.length;
  while (from < to && '“‘"\'«„ '.includes(bare[from] ?? '.')) from++;
  while (to > from && '”’"\'»“., '.includes(bare[to - 1] ?? '-')) to--;
  return from === to ? null : bare.slice(from, to);
}

/** One of the words at a text's beginning, longest first. */
function opening(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join('|').replaceAll('.', '\\.')})(?![\\p{L}])`, 'iu');
}

function lowerWords(text: string): number {
  return (text.match(/(?:^|\s)\p{Ll}{3,}/gu) ?? []).filter(
    (word) => !/(?:and|edn|eds|rev|und|the|von|van|der|pour|forthcoming)$/u.test(word),
  ).length;
}

/** A quotation, a participle, or a run of plain words. */
function isExplanation(text: string): boolean {
  if (/^[“"‘«„]/u.test(text) && text.length > 50) return true;
  if (/^[“"‘«„]\S+(?:\s\S+){3,}/u.test(text)) return true;
  const words = text.split(/\s+/u, 40);
  if (/^[a-z]{3,}ing$/u.test(words[0] ?? '') || /^not(?:ing)?$/u.test(words[0] ?? '')) return true;
  if (words.length < 3) return false;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.slice(1, 4).some((word) => /^[a-z]{3,}ing$/u.test(word)) && lower > 1) return true;
  return words.length >= 4 && lower * 2 >= words.length;
}

// ", aff’d, 3 F.3d 5", ", cert. denied"
const HISTORY =
  /[,;]?\s*(?:aff['’][dg]|rev['’][dg]|cert\.\s(?:denied|granted|dismissed)|on\sremand|reh['’]g\s(?:en\sbanc\s)?(?:denied|granted)|overruled|abrogated|vacated|superseded|modified|appeal (?:dismissed|denied))\b/uy;
// " by ", " in part on other grounds by ", " sub nom. "
const OTHER = /(?:\s(?:in\spart|on\sother\sgrounds)){0,2},?\s(?:by|sub\snom\.)\s(?=\p{Lu})/uy;
const DATED = opening(datedOpenings);
const OWN = opening(ownOpenings);
const WEIGHT = opening(weightOpenings);
const CITING = opening(citingOpenings);
const NAMING = new RegExp(`${opening(namingOpenings).source}[:,]?\\s?`, 'iu');
// "Moe, J., dissenting", "Lord Atkin", "Lee LJ"
const JUDGE =
  /\b(?:JJ?|C\.?J|LJJ?|JSC)\.?(?:,|$)|\b(?:dissenting|concurring)\b|^(?:Lord|Lady|Baroness|Justice|Judge)\s/u;
// "the former Republic of Utopia v. Arcadia": the parties behind a case's subject
const PARTIES =
  /^(?:the )?(?:former )?\p{Lu}[\p{L}.’'-]*(?: (?:of|and|the|\p{Lu}[\p{L}.’'-]*)){0,9} v\.? (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of|and|the|\p{Lu}[\p{L}.’'-]*)){0,9}(?:[;:,] [^()]{4,60} intervening)?$/u;
// "(Judgment on the appeal against the decision on …)": what is decided, behind a case's name
const DECISION =
  /^(?:(?:Trial|Appeals?|Sentencing) )?(?:Judge?ment|Decision|Order|Warrant|Ruling)(?: (?:on|pursuant|under|concerning|of|for|granting|in) |s?$)/u;
const YEAR = /(?:^|\D)(?:1[4-9]|20)\d\d(?!\d)/u;
// "‘Roe Decision on the confirmation of charges’": longer, but a name
const DECISION_NAME =
  /^[“‘"']\p{Lu}[^“”"]{3,60}\b(?:Decision|Judge?ment|Order|Warrant|Ruling|Opinion|Report)\b[^“”"]{0,60}[”’"']$/u;
// "‘X’", "“the Statute”", "the ‘Rome Statute’"
const SHORT_NAME = /^(?:(?:the|or|and|die|der|das)\s)?[“‘"'„][^\s“”‘"„]+(?:\s[^\s“”"„]+){0,5}[”’"'“]$/iu;
