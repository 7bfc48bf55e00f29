import type { FullCitation } from '#schema/citation.js';
import type { WorkKind } from '#schema/work.js';
import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** Decisions and laws have no supra in most styles, so that they are rightly cited in full again. */
const REPEATABLE: readonly WorkKind[] = ['case', 'legislation', 'treaty'];

/** A source cited in full that an earlier note cites in full (Indigo Book R6.1-6.2). */
export const repeatedFullCitation: Rule = {
  rule: 'repeated-full-citation',
  check(read) {
    const byId = new Map(read.citations.map((citation) => [citation.id, citation]));
    return read.outcomes.flatMap((outcome, i) => {
      const citation = read.citations[i];
      if (citation?.form !== 'full' || citation.place.in !== 'note' || !couldBeShort(citation)) return [];
      const first =
        outcome.status === 'resolved' && outcome.antecedent ? byId.get(outcome.antecedent)?.place : undefined;
      if (first?.in !== 'note' || first.note === citation.place.note) return [];
      return findingAt(citation, {
        rule: 'repeated-full-citation',
        severity: 'info',
        confidence: 0.85,
        message: `Unexpected full citation of a source that note ${first.note} cites in full, expected a short form`,
        suggestion: null,
      });
    });
  },
};

/** A citation of a number alone is short already. */
function couldBeShort({ reading, nested }: FullCitation): boolean {
  if (nested || reading.kind === null || REPEATABLE.includes(reading.kind)) return false;
  return reading.title !== null || reading.kind === 'resolution';
}
