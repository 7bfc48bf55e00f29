import type { Rule } from './rule.js';

/** Id. after a note that cites two works or more (Indigo Book R15.3.3, Bluebook rule 4.1). */
export const idAmbiguous: Rule = {
  rule: 'id-ambiguous',
  check(read) {
    return read.outcomes.flatMap((outcome, i) => {
      const citation = read.citations[i];
      if (citation?.form !== 'id' || outcome.status !== 'ambiguous' || citation.place.in !== 'note')
        return [];
      const works = new Set(outcome.candidates.map((candidate) => candidate.work));
      return {
        rule: 'id-ambiguous',
        severity: 'error',
        confidence: 0.85,
        note: citation.place.note,
        citation: citation.id,
        spans: citation.spans,
        message: `Unexpected ${citation.text} where ${works.size} works may be meant, expected a short form that names one`,
        suggestion: null,
      };
    });
  },
};
