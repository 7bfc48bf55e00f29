import { atNote } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A note that has no letter and no figure. */
export const emptyNote: Rule = {
  rule: 'empty-note',
  code: 'STR-05',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) =>
    desk.notes
      .filter((note) => note.spans.length > 0 && !/[\p{L}\d]/u.test(desk.view(note).text))
      .map((note) =>
        atNote(desk, note, {
          confidence: 0.9,
          message: `Unexpected note ${note.number} without words, expected its text`,
        }),
      ),
};
