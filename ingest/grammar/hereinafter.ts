import { jurisdictions } from '#ingest/tables/jurisdictions.js';
import { setUpName } from '#ingest/tables/parenthetical-words.js';
import type { WorkKind } from '#schema/work.js';
import { nestingOf, next } from './nesting.js';
import { shortNameIn } from './parentheticals.js';

/**
 * The short name that a citation sets up: "[hereinafter Rome Statute]", "(‘First Report’)", "(the “Act”)",
 * "[Second Report]" at its end; for laws and treaties also an acronym in brackets: "(UrhG)". Null where none.
 */
export function hereinafterIn(text: string, kind: WorkKind | null): string | null {
  const close = nestingOf(text);
  let acronym: string | null = null;
  for (let i = 0; i < text.length; i = next(close, i)) {
    const shut = close[i] ?? 0;
    if (shut <= i || (text[i] !== '(' && text[i] !== '[')) continue;
    const inside = text.slice(i + 1, shut);
    const name =
      shortNameIn(inside) ??
      (text[i] === '(' &&
      shut === text.length - 1 &&
      /[\d)] $/.test(text.slice(i - 2, i)) &&
      SET_UP.test(inside)
        ? inside.replace(/^the /u, '')
        : null) ??
      (text[i] === '[' && shut === text.length - 1 && NAME.test(inside) ? inside : null);
    if (name !== null && !IN_TITLE.test(text.slice(shut + 1, shut + 14))) return name;
    if (
      (kind === 'legislation' || kind === 'treaty') &&
      (ACRONYM.test(inside) || LAW.test(inside)) &&
      !UNION.test(inside) &&
      !jurisdictions.has(inside) &&
      !IN_TITLE.test(text.slice(shut + 1, shut + 14))
    )
      acronym ??= inside;
  }
  return acronym;
}

// "Roe Judgment", "the Study": behind a number or a bracket, where a citation ends
const SET_UP = new RegExp(`^${setUpName}$`, 'u');
// "Second Report", "Final Act"
const NAME = /^[A-Z][a-z]+(?:\s[A-Z][A-Za-z]+){0,4}$/u;
// "Firearms (Amendment) Act 1997", "the ‘Safe Third Country’ Rules": the bracket is the title's
const IN_TITLE = /^\s(?:Act|Bill|Order|Rules|Regulations|Ordinance|Code|Law)\b/u;
const ACRONYM = /^[A-Z](?=[a-z-]*[A-Z])[A-Za-z-]{2,9}$/u;
// "African Charter", "Torture Convention"
const LAW =
  /^(?:[A-Z][\w’]+ ){1,3}(?:Agreement|Charter|Convention|Covenant|Directive|Protocol|Regulation|Statute|Treaty)$/u;
const UNION = /^(?:[IVX]+|EU|EC|EEC|EG|EWG|Ch|Act|Cap)$/u;
