import { lineHeads } from './desk/line-heads.js';
import { atNote } from './desk/place.js';
import { told } from './reader-findings.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A note whose number is lower than that of the note before, or that stands before the notes it should follow. */
export const outOfSequenceNote: Rule = {
  rule: 'out-of-sequence-note',
  code: 'STR-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) => [
    ...told(desk, 'out-of-sequence-note'),
    ...lineHeads(desk).flatMap(({ note, number, span }) => {
      const lost = desk.note(note.series, number);
      if (lost?.status !== 'lost' || Math.abs(number - note.number) > 3) return [];
      return atNote(desk, lost, {
        confidence: 0.75,
        message: `Unexpected note ${number} right after note ${note.number}, expected note ${note.number + 1}`,
        spans: [span],
      });
    }),
  ],
};
