import type { ReadDocument } from '#schema/apparatus.js';

/** Something that could not be told, and why. */
export interface Untold {
  readonly note: number | null;
  readonly text: string;
  readonly reason: string;
}

/** Citations that were looked for and lead nowhere, or to several works. */
export function notFoundIn(read: ReadDocument): Untold[] {
  return read.outcomes.flatMap((outcome, i): Untold[] => {
    const citation = read.citations[i];
    if (!citation || (outcome.status !== 'unresolved' && outcome.status !== 'ambiguous')) return [];
    const note = citation.place.in === 'note' ? citation.place.note : null;
    return [{ note, text: citation.text, reason: outcome.reason }];
  });
}

/** What no rule could look at, in this document and in any. */
export function notCheckedIn(read: ReadDocument): Untold[] {
  const lost = read.notes.flatMap(({ number, status }): Untold[] =>
    status === 'lost' ? [{ note: number, text: '', reason: 'The note is not in the document' }] : [],
  );
  const unread = read.citations.flatMap((citation): Untold[] => {
    if (citation.form !== 'full' || citation.reading.kind !== null || citation.place.in === 'body') return [];
    return [
      { note: citation.place.note, text: citation.text, reason: 'The kind of source was not recognised' },
    ];
  });
  return [...lost, ...unread, ...OUTSIDE.map((reason): Untold => ({ note: null, text: '', reason }))];
}

const OUTSIDE = [
  'Web addresses were not opened: whether they lead anywhere is not known',
  'Quotations and pinpoints were not compared with the sources, which are not at hand',
  'Titles, dates and numbers were compared with each other, not with a catalogue',
];
