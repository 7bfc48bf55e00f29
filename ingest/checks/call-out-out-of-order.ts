import type { Note } from '#schema/note.js';
import { atNote } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A note whose mark stands before that of the note before it. */
export const callOutOutOfOrder: Rule = {
  rule: 'call-out-out-of-order',
  code: 'STR-04',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check: (desk) =>
    desk.read.document.apparatus.status === 'marked'
      ? desk.notes.flatMap((note, i) => report(desk, note, desk.notes[i - 1]))
      : [],
};

function report(desk: Desk, note: Note, before: Note | undefined): Found[] {
  if (!before?.callOut || !note.callOut || before.series !== note.series) return [];
  if (before.number >= note.number || note.callOut[0] > before.callOut[0]) return [];
  return [
    atNote(desk, note, {
      confidence: 0.85,
      message: `Unexpected mark of note ${note.number} before that of note ${before.number}, expected the marks in the order of the notes`,
      spans: [note.callOut],
      evidence: [{ note: before.number, citation: null, spans: [before.callOut], text: before.label ?? '' }],
    }),
  ];
}
