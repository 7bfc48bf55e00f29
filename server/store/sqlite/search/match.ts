import { leadOf, needleOf, type Term } from '../../search/words.js';
import type { Condition } from '../condition.js';

/** The terms in the words of FTS5: `"icc 02 05"* "bashir"*`. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ tokens, begun }) => `"${tokens.join(' ')}"${begun ? '*' : ''}`).join(' ');
}

/** The query as it stands: all its words in a row, the last of them perhaps begun. */
export function wholeExpression(terms: readonly Term[]): string {
  return `"${terms.flatMap(({ tokens }) => tokens).join(' ')}"*`;
}

/** That a phrase stands within one field of the line: FTS5 also finds those that go over its end. */
export function phrasesIn(line: string, terms: readonly Term[]): Condition {
  const phrases = terms.filter(({ tokens }) => tokens.length > 1);
  return {
    sql: phrases.length === 0 ? '1' : phrases.map(() => `instr(${line}, ?) > 0`).join(' AND '),
    values: phrases.map(needleOf),
  };
}

/** How close a line is to the query: a field is it (0), begins with it (1), or it is only somewhere in there (2). */
export function closeness(line: string, terms: readonly Term[]): Condition {
  const lead = leadOf(terms);
  return {
    sql: `CASE WHEN instr(${line}, ?) > 0 THEN 0 WHEN instr(${line}, ?) > 0 THEN 1 ELSE 2 END`,
    values: [`${lead} | `, lead],
  };
}
