import { institutionWords } from '#ingest/tables/institution-words.js';
import { squeeze } from './fold.js';
import { isInstitution } from './institution.js';

/** Bodies that issue a paper, between who stands first and the title: "U.S. DEP’T OF JUST., C.R. DIV., ". */
export interface Bodies {
  /** Where their names end, without the comma. */
  readonly nameEnd: number;
  /** Where what follows begins. */
  readonly end: number;
  /** "NCJ 250975": the paper's number behind them. */
  readonly number: string | null;
}

/** Bodies that begin at `at`, each with a comma behind it and a title after all; null where none stands there. */
export function bodiesAt(plain: string, at: number, limit: number): Bodies | null {
  let [nameEnd, end] = [at, at];
  for (let i = 0; i < MOST; i++) {
    const comma = plain.indexOf(', ', end);
    if (comma < 0 || comma + 4 > limit || comma - end > LONGEST) break;
    if (!isBody(plain.slice(end, comma)) || !TITLE.test(plain.slice(comma + 2, comma + 8))) break;
    [nameEnd, end] = [comma, comma + 2];
  }
  if (end === at) return null;
  const number = NUMBER.exec(plain.slice(end, Math.min(limit, end + 40)));
  return { nameEnd, end: end + (number?.[0].length ?? 0), number: number?.[1] ?? null };
}

/** Whether a body is a state's, under which others stand: what is named before it is one of them. */
export function isParent(words: string): boolean {
  return PARENT.test(words);
}

const MOST = 3;
const LONGEST = 70;
const TITLE = /^(?:["'\p{Lu}\d]\S|A \p{Lu})/u;

function isBody(words: string): boolean {
  if (/[:()\d?]|^(?:The|THE|An?|AN?|On|ON|Of|OF) /.test(words)) return false;
  if (PARENT.test(words) || BODY.test(words)) return true;
  const shortened = words.split(' ').filter((word) => SHORTENED.test(word));
  const named = shortened.filter((word) => FOUNDATION.test(word) || institutionWords.has(squeeze(word)));
  // "Moe Sues Acme Corp., REUTERS" is a headline: in small letters only bodies that put out papers count
  return words === words.toUpperCase()
    ? named.length > 0 || (shortened.length > 0 && isInstitution(words))
    : named.some((word) => !COMPANY.test(word)) && words.split(' ').length < 7 && SHORT_END.test(words);
}

// "U.S. DEP’T OF JUST.", "Department of the Interior"
const PARENT =
  /^(?:U\. ?S\. |United States )?(?:Dep't|Department) of (?:the )?[\p{L}.']+(?: (?:&|and) [\p{L}.']+){0,2}(?: [\p{L}.']+){0,2}$/iu;
// "Heritage Foundation", "CIVIL RIGHTS DIVISION": no title ends so, and it is short
const BODY =
  /^(?:U\. ?S\. (?:[\p{L}.'&]+ ){1,4}(?:Administration|Agency|Commission|Office|Service)|\p{Lu}[\p{L}.']+ (?:[\p{L}.'&]+ ){0,3}(?:Foundation|Institute|Institution|University|Division|Bureau|Consortium|Div\.))$/iu;
// "CTR.", "COMM’N"; no "Leader’s", no "U.S."
const SHORTENED = /^\p{L}{2,}\.$|^\p{L}+'(?!s$)\p{L}+$/iu;
const FOUNDATION = /^found\.$/i;
const SHORT_END = /\.$|'[nlty]$| (?:for|of|on) \p{Lu}\p{L}+$/u;
const COMPANY = /^(?:Corp|Inc|Ltd|Co|Cos|Ct|Cts|Gov't|Cong|Serv|Servs|Soc)\.?$/i;
// "NCJ 250975, ", "REP. NO. 12-4, "
const NUMBER =
  /^((?:[A-Z]{2,5} |(?:(?:Rep|Pub|Doc|Working Paper|Pub'n)\.? )?No\. ?)[A-Z]{0,4}-?\d[\dA-Z.-]{1,14}), (?=\p{Lu})/iu;
