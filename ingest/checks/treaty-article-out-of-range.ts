import { treatyArticles } from '#ingest/tables/treaty-articles.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { knownTreaty } from './desk/treaties.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

const lastArticle = new Map(treatyArticles);

/** An article that a treaty does not have. */
export const treatyArticleOutOfRange: Rule = {
  rule: 'treaty-article-out-of-range',
  code: 'LOC-07',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'The instruments themselves',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, work, outcome } = cited;
  if (!work || citation.pinpoint === null || outcome.status !== 'resolved' || outcome.confidence < 0.7)
    return [];
  const row = knownTreaty(work);
  const last = row === null ? undefined : lastArticle.get(row.name);
  if (row === null || last === undefined) return [];
  const beyond = articlesIn(citation.pinpoint).find((article) => article > last);
  if (beyond === undefined) return [];
  const [first] = desk.fullsOf(work.id);
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected article ${beyond} of the ${row.name}, expected one of its ${last} articles`,
      evidence: first && first.citation !== citation ? [evidence(first)] : [],
    }),
  ];
}

/** The numbers after "art.": 15 and 53 of "arts. 15(3), 53(1)"; none where paragraphs or annexes follow. */
function articlesIn(pinpoint: string): number[] {
  const list = /^(?:[Cc]ommon )?[Aa]rt(?:icle)?s?\.? ?(?<list>[\d(),a-z &–-]{1,80})$/.exec(pinpoint)?.groups
    ?.list;
  if (list === undefined || /[a-z]{3}/.test(list.replaceAll('and', ' '))) return [];
  const numbers = list.replace(/\([^)]{0,8}\)/g, ' ').match(/\b\d{1,4}\b/g) ?? [];
  return numbers.map(Number);
}
