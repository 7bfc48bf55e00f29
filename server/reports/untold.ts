import type { DocumentGraph } from '#schema/graph.js';

/** Something that could not be told, and why. */
export interface Untold {
  readonly note: number | null;
  readonly text: string;
  readonly reason: string;
}

/** Citations that were looked for and lead nowhere, or to several works. */
export function notFoundIn(graph: DocumentGraph): Untold[] {
  const numbers = numbersOf(graph);
  return graph.citations.flatMap(({ outcome, note, text }): Untold[] => {
    if (outcome.status !== 'unresolved' && outcome.status !== 'ambiguous') return [];
    return [{ note: note === null ? null : (numbers.get(note) ?? null), text, reason: outcome.reason }];
  });
}

/** What no rule could look at, in this document and in any. */
export function notCheckedIn(graph: DocumentGraph): Untold[] {
  const numbers = numbersOf(graph);
  const lost = graph.notes.flatMap(({ number, status }): Untold[] =>
    status === 'lost' ? [{ note: number, text: '', reason: 'The note is not in the document' }] : [],
  );
  const unread = graph.citations.flatMap(({ form, kind, note, text }): Untold[] => {
    if (form !== 'full' || kind !== null || note === null) return [];
    return [{ note: numbers.get(note) ?? null, text, reason: 'The kind of source was not recognised' }];
  });
  return [...lost, ...unread, ...OUTSIDE.map((reason): Untold => ({ note: null, text: '', reason }))];
}

const numbersOf = ({ notes }: DocumentGraph) => new Map(notes.map(({ id, number }) => [id, number]));

const OUTSIDE = [
  'Web addresses were not opened: whether they lead anywhere is not known',
  'Quotations and pinpoints were not compared with the sources, which are not at hand',
  'Titles, dates and numbers were compared with each other, not with a catalogue',
];
