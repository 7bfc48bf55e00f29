import type { Note } from '#schema/note.js';
import { looksDamaged } from './desk/damage.js';
import { marksAreSure } from './desk/marks.js';
import { atNote } from './desk/place.js';
import { withoutAddresses } from './desk/plain.js';
import { ALL_STYLES } from './desk/style.js';
import type { Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A double quotation mark without its partner. Single ones are apostrophes as well and cannot be told. */
export const unbalancedQuotes: Rule = {
  rule: 'unbalanced-quotes',
  code: 'PAR-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Quotation marks come in pairs',
  check: (desk) => desk.notes.flatMap((note) => report(desk, note)),
};

function report(desk: Desk, note: Note): Found[] {
  const text = withoutAddresses(desk, note);
  // „German“ marks close with what opens English ones
  if (note.status !== 'read' || looksDamaged(desk.view(note).text) || /[„«»]/.test(text)) return [];
  const at = firstOdd(text);
  if (at === null) return [];
  return [
    atNote(
      desk,
      note,
      {
        severity: marksAreSure(desk) ? 'warning' : 'question',
        confidence: marksAreSure(desk) ? 0.7 : 0.45,
        message: `Unexpected ${text.charAt(at)} alone in "${text.slice(Math.max(0, at - 15), at + 25).trim()}", expected a pair of quotation marks`,
      },
      [at, at + 1],
    ),
  ];
}

function firstOdd(text: string): number | null {
  let open: number | null = null;
  let straight: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') straight = straight === null ? at : null;
    else if (mark === '“') open ??= at;
    else if (mark === '”') {
      if (open === null) return straight === null ? at : null;
      open = null;
    }
  }
  // one straight and one curly make a pair, badly set
  return open !== null && straight !== null ? null : (open ?? straight);
}
