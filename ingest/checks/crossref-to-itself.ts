import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A cross-reference to the very note in which it stands. */
export const crossrefToItself: Rule = {
  rule: 'crossref-to-itself',
  code: 'XRF-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 3.5',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { citation, note } = cited;
      if (citation.form !== 'crossref' || !note || citation.targetNote !== note.number) return [];
      // "in this note" and "the text at note 12" say what they mean
      if (!/\b(?:supra|infra)\b/i.test(citation.text)) return [];
      return at(cited, {
        confidence: 0.8,
        message: `Unexpected cross-reference of note ${note.number} to itself, expected another note`,
      });
    }),
};
