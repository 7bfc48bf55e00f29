import { allowedSlips } from '../../search/typos.js';
import { leadOf, needleOf, type Term } from '../../search/words.js';
import type { Parameters } from '../graph.js';

/** The tokens in the words of Lucene: `+icc +02 +05*`. Tokens are letters and digits, so none has a meaning there. */
export function matchExpression(terms: readonly Term[]): string {
  return terms
    .flatMap(({ tokens, begun }) =>
      tokens.map((token, i) => `+${token}${begun && i === tokens.length - 1 ? '*' : ''}`),
    )
    .join(' ');
}

/** Each token, or one that begins with it or differs by a slip. What is found has to be looked through. */
export function nearExpression(words: readonly string[]): string {
  return words
    .map((word) => {
      const slips = allowedSlips(word);
      return slips === 0 ? `+${word}*` : `+(${word}* ${word}~${slips})`;
    })
    .join(' ');
}

/** What every question to a full-text index `$index` of nodes `n` begins with: phrases stand within one field. */
export const MATCHING = `
CALL db.index.fulltext.queryNodes($index, $match) YIELD node AS n
WITH n WHERE all(needle IN $needles WHERE n.line CONTAINS needle)`;

/** How close a line is to the query: a field is it (0), begins with it (1), or it is only somewhere in there (2). */
export const CLOSENESS = `CASE WHEN n.line CONTAINS $lead + ' | ' THEN 0 WHEN n.line CONTAINS $lead THEN 1 ELSE 2 END`;

export function parametersOf(index: string, terms: readonly Term[]): Parameters {
  return {
    index,
    match: matchExpression(terms),
    needles: terms.filter(({ tokens }) => tokens.length > 1).map(needleOf),
    lead: leadOf(terms),
  };
}
