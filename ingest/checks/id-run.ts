import type { Note } from '#schema/note.js';
import { at } from './desk/place.js';
import type { Desk } from './desk/index.js';
import type { Rule } from './rule.js';

/** As many notes of Id. alone may follow one another. */
const MOST = 4;

/** More than four notes of Id. in a row. Off by default: a reader is not misled, only tired. */
export const idRun: Rule = {
  rule: 'id-run',
  code: 'IDX-05',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R6.2.2 and R31.1',
  check(desk) {
    let run = 0;
    return desk.notes.flatMap((note) => {
      run = isIdAlone(desk, note) ? run + 1 : 0;
      const [id] = desk.inNote(note);
      if (run !== MOST + 1 || !id) return [];
      return at(id, {
        confidence: 0.9,
        message: `Unexpected Id. in more than ${MOST} notes in a row, expected a short form that names the source`,
      });
    });
  },
};

function isIdAlone(desk: Desk, note: Note): boolean {
  const cited = desk.inNote(note).filter(({ citation }) => !citation.nested);
  return cited.length > 0 && cited.every(({ citation }) => citation.form === 'id');
}
