import { fold } from '#ingest/works/fold.js';
import { at } from './desk/place.js';
import type { Rule } from './rule.js';

/** See also, and nothing before it in the note that the source adds to. Off by default: the text may have it. */
export const seeAlsoFirst: Rule = {
  rule: 'see-also-first',
  code: 'SIG-06',
  severity: 'question',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.6.5; Bluebook rule 1.2',
  check: (desk) =>
    desk.notes.flatMap((note) => {
      const [first] = desk.inNote(note);
      const { text } = desk.view(note);
      if (!first || !/^see also\b/.test(fold(first.citation.signal ?? ''))) return [];
      if (text.indexOf(first.citation.text) > (first.citation.signal ?? '').length + 3) return [];
      return at(first, {
        confidence: 0.6,
        message: `Unexpected ${first.citation.signal ?? 'See also'} at the beginning of a note, expected See, or a source before it`,
      });
    }),
};
