import type { Note } from '#schema/note.js';
import { atNote } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Where fewer notes than these are called, the call-outs were not read, and none is missing. */
const USUAL = 0.8;

/** A note that nothing in the text calls. */
export const noteWithoutCallOut: Rule = {
  rule: 'note-without-call-out',
  code: 'STR-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Order of notes',
  check(desk) {
    const { notes } = desk;
    const called = notes.filter(({ callOut }) => callOut !== null).length;
    if (notes.length < 2 || called < notes.length * USUAL) return [];
    return notes
      .filter(({ callOut, spans }) => callOut === null && spans.length > 0)
      .map((note) => report(desk, note));
  },
};

function report(desk: Desk, note: Note): Found {
  // on a printed page the mark may stand there and be illegible
  const isSure = desk.read.document.apparatus.status === 'marked';
  return atNote(desk, note, {
    severity: isSure ? 'error' : 'question',
    confidence: isSure ? 0.9 : 0.5,
    message: `Unexpected note ${note.number} without a mark in the text, expected one between those of the notes beside it`,
  });
}
