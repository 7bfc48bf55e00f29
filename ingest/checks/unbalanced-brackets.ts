import type { Note } from '#schema/note.js';
import { looksDamaged } from './desk/damage.js';
import { marksAreSure } from './desk/marks.js';
import { atNote } from './desk/place.js';
import { withoutAddresses } from './desk/plain.js';
import { ALL_STYLES } from './desk/style.js';
import type { Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A bracket that is opened and not closed, or closed and not opened. */
export const unbalancedBrackets: Rule = {
  rule: 'unbalanced-brackets',
  code: 'PAR-01',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Brackets come in pairs',
  check: (desk) => desk.notes.flatMap((note) => report(desk, note)),
};

function report(desk: Desk, note: Note): Found[] {
  const text = withoutAddresses(desk, note);
  if (note.status !== 'read' || looksDamaged(desk.view(note).text)) return [];
  const at = firstOdd(text);
  if (at === null) return [];
  // where a scan has "] 21", the page has ¶ 21
  if (/^\] \d/.test(text.slice(at, at + 3))) return [];
  const mark = text.charAt(at);
  const other = PARTNER.get(mark) ?? '';
  const around = text.slice(Math.max(0, at - 15), at + 15).trim();
  return [
    atNote(
      desk,
      note,
      {
        severity: marksAreSure(desk) ? 'warning' : 'question',
        confidence: marksAreSure(desk) ? 0.75 : 0.45,
        message: `Unexpected "${mark}" without "${other}" in "${around}", expected both or neither`,
      },
      [at, at + 1],
    ),
  ];
}

const PARTNER = new Map([
  ['(', ')'],
  [')', '('],
  ['[', ']'],
  [']', '['],
]);

/** Where the first bracket stands that has no partner; null where all have. "a)" and "2)" count a list. */
function firstOdd(text: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '(' || mark === '[') open.push(at);
    if (mark !== ')' && mark !== ']') continue;
    const last = open.at(-1);
    if (last !== undefined && PARTNER.get(text.charAt(last)) === mark) open.pop();
    else if (
      mark === ')' &&
      /(?:^|[\s(])(?:[a-z]|\d{1,2}|[ivx]{1,4})$/.test(text.slice(Math.max(0, at - 6), at))
    )
      continue;
    else return at;
  }
  return open.at(-1) ?? null;
}
