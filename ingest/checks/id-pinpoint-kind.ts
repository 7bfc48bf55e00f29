import type { WorkKind } from '#schema/work.js';
import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** What has pages and no articles. */
const PAGED: readonly WorkKind[] = ['article', 'chapter', 'news'];

/** A place after Id. that its source does not offer: a page of a treaty, an article of an essay. */
export const idPinpointKind: Rule = {
  rule: 'id-pinpoint-kind',
  code: 'IDX-07',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rules 3.2-3.3 and 21.4; OSCOLA 1.2.3',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, work, outcome, note } = cited;
  if (citation.form !== 'id' || citation.pinpoint === null || !work || !note || citation.nested) return [];
  if (outcome.status !== 'resolved' || outcome.confidence < 0.7) return [];
  const { kind } = work.reading;
  const isArticle = /^[Aa]rt(?:icle)?s?\.? ?\d/.test(citation.pinpoint);
  const isPage = /^at \d/.test(citation.pinpoint);
  const [first] = desk.fullsOf(work.id);
  const hasPages = first && /,\s?\d|at \d/.test(first.citation.pinpoint ?? '');
  if (kind !== null && PAGED.includes(kind) && isArticle)
    return [told(cited, 'an article', 'a page, or another source', first)];
  if (kind === 'treaty' && isPage && !hasPages)
    return [told(cited, 'a page', 'an article, or another source', first)];
  return [];
}

function told(cited: Cited, place: string, expected: string, first: Cited | undefined): Found {
  return at(cited, {
    confidence: 0.65,
    message: `Unexpected ${place} (${cited.citation.pinpoint ?? ''}) of ${cited.work?.label ?? 'this source'}, expected ${expected}`,
    evidence: first ? [evidence(first)] : [],
  });
}
