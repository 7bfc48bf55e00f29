import { at, evidence } from './desk/place.js';
import { isBeyondLast } from './desk/last-note.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** Supra to a number that no note of the document has. */
export const supraToMissingNote: Rule = {
  rule: 'supra-to-missing-note',
  code: 'SUP-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.2; OSCOLA 1.2.1',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { citation, work } = cited;
      if (citation.form !== 'supra' || !isBeyondLast(citation.targetNote, cited, desk)) return [];
      const [first] = work ? desk.fullsOf(work.id) : [];
      const right = first?.note ? `note ${first.note.number}` : 'an earlier note';
      return at(cited, {
        confidence: 0.9,
        message: `Unexpected note ${citation.targetNote ?? ''}, which does not exist, expected ${right}`,
        evidence: first ? [evidence(first)] : [],
      });
    }),
};
