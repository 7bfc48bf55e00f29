import { phases } from '#ingest/tables/inter-american.js';
import type { PersonName } from '../authors.js';
import { personName } from '../authors.js';
import { bare, fold, skeleton, trimMarks, words } from '../fold.js';
import { institutionName } from '../institutions.js';
import { decisionNamed, type DecisionSort } from './decisions.js';
import { disputeNamed, type DisputeName } from './disputes.js';
import { isAcronym, phrase } from './words.js';
import type { Phrase } from './words.js';

/** A short name as it is asked for, taken apart once. */
export interface NameQuery {
  readonly text: string;
  readonly bare: string;
  readonly form: string;
  readonly isAcronym: boolean;
  readonly phrase: Phrase;
  /** "ICTY Statute" with the institution's name in full; null where it names none by letters. */
  readonly spelledOut: Phrase | null;
  /** "Hillebrecht & Straus", "Posner, Economic Analysis": what stands between commas and "and". */
  readonly parts: readonly NamePart[];
  /** "et al." stands in it. */
  readonly others: boolean;
  /** "POSNER [ECONOMIC ANALYSIS]": what stands in brackets; null where nothing does. */
  readonly bracket: string | null;
  /** Every way to read it as an issuer with something behind it. */
  readonly issuers: readonly IssuedName[];
  /** "Katanga Trial Judgment": whose, and which; null where the name says neither. */
  readonly decision: DecidedCase | null;
  /** "US – Shrimp"; null for other names. */
  readonly dispute: DisputeName | null;
  /** "Resolution 1593", "Res. 1593": the number; null where none is named. */
  readonly resolution: string | null;
}

export interface DecidedCase {
  readonly name: string;
  readonly party: Phrase;
  readonly sort: DecisionSort;
}

export interface NamePart {
  readonly text: string;
  readonly words: readonly string[];
  readonly form: string;
  readonly person: PersonName;
}

/** "PCBS, Final Report", "INT'L CRIM. CT." alone. */
export interface IssuedName {
  readonly key: string;
  readonly form: string;
  /** Null where nothing stands behind the issuer. */
  readonly title: Phrase | null;
  /** Whose: "the Commission's Final Report". */
  readonly possessive: boolean;
}

const OTHERS = /\bet\s+al\b\.?|\band others\b|\be altri\b|\bet autres\b|\by otros\b|\bu\.\s?a\./gi;

/** "First Report, paras 63-78": what points into the work is no part of its name. */
const PINPOINT_BEHIND = /,\s*(?:arts?|articles?|paras?|pp?|ch|chap|sec|ss?|recitals?|at)\b\.?\s?[\d§¶].*$/i;

// "Case of Lee v. Utopia. Merits": as the Inter-American Court names its cases
const CASE_OF = /^(?:Case|Matter) of (?:the )?(?=["“\p{Lu}])/u;
const PHASE_BEHIND = new RegExp(`\\. (?:${phases.join('|')})(?!\\p{L}).*$`, 'u');

/** Takes a short name apart. Linear in its length. */
export function nameQuery(name: string): NameQuery {
  const text = trimMarks(name.slice(0, 300), ',;:"\'“”‘’')
    .replace(/^(?:the|an?)\s+(?=\p{L})/iu, '')
    .replace(PINPOINT_BEHIND, '')
    .replace(CASE_OF, '')
    .replace(PHASE_BEHIND, '')
    .trim();
  const bracket = /[[(](?<inside>[^[\]()]+)[\])]/.exec(text);
  const inside = bracket?.groups?.inside ?? null;
  const plain = text
    .replace(bracket?.[0] ?? '', ',')
    .replace(OTHERS, ',')
    // "Lee/Moe", as on the continent
    .replace(/(\p{Ll})\/(?=\p{Lu}\p{Ll})/gu, '$1,')
    .replace(/\beds?\b\.?/gi, ',');
  return {
    text,
    bare: bare(text),
    form: skeleton(text),
    isAcronym: isAcronym(text),
    phrase: phrase(text),
    spelledOut: spellOut(text),
    parts: plain.split(/[,;&]|\s(?:and|und|et|y)\s/i).flatMap(partOf),
    others: text.search(OTHERS) >= 0,
    bracket: inside !== null && /^eds?\.?$/i.test(inside) ? null : inside,
    issuers: issuersIn(text),
    decision: decidedCase(text),
    dispute: disputeNamed(text),
    resolution: /\bres(?:olution|\.)?\s*(?<number>\d+)/i.exec(text)?.groups?.number ?? null,
  };
}

/** Without the court before it: "ICTR, Akayesu Trial Judgement". */
function decidedCase(text: string): DecidedCase | null {
  const named = decisionNamed(text.replace(/^[A-Z]{2,6}, /, ''));
  return named === null ? null : { name: named.party, party: phrase(named.party), sort: named.sort };
}

function spellOut(text: string): Phrase | null {
  const parts = text.split(' ');
  const full = parts.map((part) => (isAcronym(part) ? institutionName(part).name : part));
  return parts.length > 1 && full.some((part, i) => part !== parts[i]) ? phrase(full.join(' ')) : null;
}

function partOf(text: string): NamePart[] {
  const part = text.trim();
  return fold(part) === ''
    ? []
    : [{ text: part, words: words(part), form: skeleton(part), person: personName(part) }];
}

function issuersIn(text: string): IssuedName[] {
  const alone = issued(text, null, false);
  const cuts = [...text.matchAll(/,\s+|['’]s?\s+|\s(?=\[)|\]\s*,?\s*/g)].map((cut) => {
    const head = text.slice(0, cut.index + (cut[0].startsWith(']') ? 1 : 0));
    const tail = text.slice(cut.index + cut[0].length);
    // "Assembly of States Parties [ASP]": the bracket repeats the issuer
    return issued(head, /^\[\p{L}+\]$/u.test(tail) ? null : phrase(tail), /^['’]/.test(cut[0]));
  });
  return [alone, ...cuts.filter((cut) => cut.title === null || cut.title.words.length > 0)];
}

function issued(head: string, title: Phrase | null, possessive: boolean): IssuedName {
  const { key } = institutionName(head);
  return { key, form: skeleton(key), title, possessive };
}
