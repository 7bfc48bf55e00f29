import { noteRecord } from '../../records/note.js';
import type { NoteRecord } from '../../rows.js';
import { excerptOf } from '../../search/excerpt.js';
import type { Term } from '../../search/words.js';
import type { Transaction } from '../graph.js';
import { NOTE_COLUMNS } from '../records/note.js';
import { MATCHING, parametersOf } from './match.js';

const ORDER = 'closeness, n.newness, n.documentId, n.ordinal';
const BEST = `${MATCHING}
WITH n, CASE WHEN n.line CONTAINS $whole THEN 0 ELSE 1 END AS closeness ORDER BY ${ORDER} LIMIT $first
RETURN ${NOTE_COLUMNS} ORDER BY ${ORDER}`;

/** Notes with all the terms, those with the query as it stands first, then newest document first. */
export async function searchNotes(
  transaction: Transaction,
  terms: readonly Term[],
  first: number,
): Promise<{ notes: { note: NoteRecord; excerpt: string }[]; noteCount: number }> {
  const parameters = parametersOf('note_words', terms);
  const whole = ` ${terms.flatMap(({ tokens }) => tokens).join(' ')}`;
  const [[counted], rows] = await Promise.all([
    transaction.ask(`${MATCHING} RETURN count(n) AS count`, parameters),
    transaction.ask(BEST, { ...parameters, whole, first }),
  ]);
  const notes = rows.map(noteRecord);
  return {
    notes: notes.map((note) => ({ note, excerpt: excerptOf(note.text, terms) })),
    noteCount: counted?.number('count') ?? 0,
  };
}
