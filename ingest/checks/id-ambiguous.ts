import { findingAt } from './place.js';
import type { Rule } from './rule.js';

/** Id. after a note that cites two works or more (Indigo Book R15.3.3, Bluebook rule 4.1). */
export const idAmbiguous: Rule = {
  rule: 'id-ambiguous',
  check(read) {
    return read.outcomes.flatMap((outcome, i) => {
      const citation = read.citations[i];
      if (citation?.form !== 'id' || outcome.status !== 'ambiguous') return [];
      const works = outcome.candidates.map(
        (candidate) => read.works.find((work) => work.id === candidate.work)?.label ?? '',
      );
      return findingAt(citation, {
        rule: 'id-ambiguous',
        severity: 'error',
        confidence: 0.85,
        message: `Unexpected ${citation.text} where ${works.length} works may be meant (${works.join('; ')}), expected a short form that names one`,
        suggestion: null,
      });
    });
  },
};
