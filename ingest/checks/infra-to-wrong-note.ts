import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** Infra to an earlier note, or supra to a later one, where a place of the document is meant. */
export const infraToWrongNote: Rule = {
  rule: 'infra-to-wrong-note',
  code: 'XRF-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 3.5',
  check(desk) {
    return desk.cited.flatMap((cited) => {
      const { citation, note } = cited;
      if (!note || (citation.form !== 'crossref' && citation.form !== 'supra')) return [];
      const { targetNote } = citation;
      if (targetNote === null || targetNote === note.number) return [];
      const ahead =
        citation.form === 'crossref' ? citation.direction === 'ahead' : /\binfra\b/i.test(citation.text);
      const back = citation.form === 'crossref' && citation.direction === 'back';
      if (!(ahead && targetNote < note.number) && !(back && targetNote > note.number)) return [];
      const [printed, right] = ahead ? ['infra', 'supra'] : ['supra', 'infra'];
      return at(cited, {
        confidence: 0.9,
        message: `Unexpected ${printed} to note ${targetNote} in note ${note.number}, expected ${right}`,
        suggestion: citation.text.replace(new RegExp(`\\b${printed}\\b`, 'i'), right),
      });
    });
  },
};
