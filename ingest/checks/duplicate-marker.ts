import { lineHeads } from './desk/line-heads.js';
import { atNote } from './desk/place.js';
import { told } from './reader-findings.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A number that two notes bear: the reader saw both, or the text of a note has its own label once more. */
export const duplicateMarker: Rule = {
  rule: 'duplicate-marker',
  code: 'STR-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) => [
    ...told(desk, 'duplicate-marker'),
    ...lineHeads(desk)
      .filter(({ note, number }) => number === note.number)
      .map(({ note, number, span }) =>
        atNote(desk, note, {
          confidence: 0.75,
          message: `Unexpected second note ${number}, expected note ${number + 1}`,
          spans: [span],
        }),
      ),
  ],
};
