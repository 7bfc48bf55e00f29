import type { WorkKind } from '#schema/work.js';
import type { Cited } from './desk/index.js';
import { at } from './desk/place.js';
import type { Found, Rule } from './rule.js';

const PAGED: readonly WorkKind[] = ['case', 'article', 'book', 'chapter', 'report', 'resolution'];

/**
 * A later citation without page or paragraph. Off by default: whether a place of the source is meant or the whole of it,
 * only the sentence in the text tells.
 */
export const pinpointMissing: Rule = {
  rule: 'pinpoint-missing',
  code: 'LOC-01',
  severity: 'warning',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 1.2; Indigo Book R11.7',
  check: (desk) => desk.cited.flatMap(report),
};

/** See generally, cf.: the whole source is meant. */
const WHOLE = /generally|cf|accord/i;

function report(cited: Cited): Found[] {
  const { citation, work, note } = cited;
  if ((citation.form !== 'supra' && citation.form !== 'short') || !note || citation.nested) return [];
  if (citation.pinpoint !== null || WHOLE.test(citation.signal ?? '')) return [];
  const kind = work?.reading.kind;
  if (!work || kind === undefined || kind === null || !PAGED.includes(kind)) return [];
  return [
    at(cited, {
      confidence: 0.5,
      message: `Unexpected citation of ${work.label} as a whole, expected the page or paragraph that is meant`,
    }),
  ];
}
