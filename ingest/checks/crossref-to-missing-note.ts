import { at } from './desk/place.js';
import { isBeyondLast } from './desk/last-note.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** "See infra note 300" in a document of 251 notes. */
export const crossrefToMissingNote: Rule = {
  rule: 'crossref-to-missing-note',
  code: 'XRF-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 3.5',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { citation } = cited;
      if (citation.form !== 'crossref' || !isBeyondLast(citation.targetNote, cited, desk)) return [];
      return at(cited, {
        confidence: 0.85,
        message: `Unexpected note ${citation.targetNote ?? ''}, which does not exist, expected one of the document's notes`,
      });
    }),
};
