import type { Note } from '#schema/note.js';
import type { Desk } from './index.js';

/** What a reader reads of a note, with its addresses blanked out; offsets stay. */
export function withoutAddresses(desk: Desk, note: Note): string {
  return desk
    .view(note)
    .text.replace(/(?:https?:|www\.|perma\.cc)(?:[^\s()\]>”"]|\([^\s()]{0,80}\))+/gi, (address) =>
      ' '.repeat(address.length),
    );
}
