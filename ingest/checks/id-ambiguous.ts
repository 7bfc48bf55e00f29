import { at, evidence } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** Id. after a note that cites two works or more. */
export const idAmbiguous: Rule = {
  rule: 'id-ambiguous',
  code: 'IDX-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R15.3.3; Bluebook rule 4.1; OSCOLA 1.2.3',
  check(desk) {
    return desk.cited.flatMap((cited) => {
      const { citation, outcome } = cited;
      if (citation.form !== 'id' || outcome.status !== 'ambiguous') return [];
      const meant = outcome.candidates.flatMap(({ work }) => desk.work(work) ?? []);
      if (meant.length < 2) return [];
      const works = meant.map(({ label }) => label);
      const sure = meant.every(({ reading }) => reading.kind !== null && reading.title !== null);
      const sources = outcome.candidates.flatMap(({ antecedent }) => desk.byId(antecedent) ?? []);
      return at(cited, {
        confidence: sure ? 0.85 : 0.5,
        severity: sure ? 'error' : 'question',
        message: `Unexpected ${citation.text} where ${works.length} works may be meant (${works.join('; ')}), expected a short form that names one`,
        evidence: sources.map(evidence),
      });
    });
  },
};
