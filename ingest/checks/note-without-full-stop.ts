import { atNote } from './desk/place.js';
import type { Rule } from './rule.js';

/** A note that ends without a full stop. Off by default: a matter of typography. */
export const noteWithoutFullStop: Rule = {
  rule: 'note-without-full-stop',
  code: 'STR-07',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.3-4.4',
  check: (desk) =>
    desk.notes
      .filter((note) => note.status === 'read' && /[\p{L}\d]$|\d\)$/u.test(desk.view(note).text.trimEnd()))
      .map((note) =>
        atNote(desk, note, {
          confidence: 0.85,
          message: `Unexpected end of note ${note.number} without a full stop, expected one`,
        }),
      ),
};
