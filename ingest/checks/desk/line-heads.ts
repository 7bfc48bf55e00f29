import type { Note } from '#schema/note.js';
import type { Desk } from './index.js';

/** A line within a note that begins as a label does. */
export interface LineHead {
  readonly note: Note;
  readonly number: number;
  readonly span: readonly [number, number];
}

/** "\n2. Bo Moe"  "\n12) Id." */
const HEAD = /\n[ \t]*(?<number>\d{1,4})[.)][ \t]+(?=\p{Lu})/gu;

/** Lines within printed notes that begin with a number as labels do, though the reader took them for text. */
export function lineHeads(desk: Desk): LineHead[] {
  const { text, apparatus } = desk.read.document;
  if (apparatus.status === 'marked') return [];
  return desk.notes.flatMap((note) =>
    note.spans.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(HEAD)].map((found): LineHead => {
        const from = start + found.index + found[0].search(/\d/);
        const number = Number(found.groups?.number);
        return { note, number, span: [from, from + String(number).length] };
      }),
    ),
  );
}
