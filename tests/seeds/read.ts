import { readFileSync } from 'node:fs';
import type { ReadDocument } from '#schema/apparatus.js';
import type { Citation } from '#schema/citation.js';
import type { Outcome } from '#schema/outcome.js';
import { readDocument } from '#ingest/pipeline.js';

export const seed = (name: string): Promise<ReadDocument> =>
  readDocument(readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url)), name);

/** "12": the citations of note 12, as "form kind -> antecedent's note"; "self" for a work that is new. */
export function apparatus(read: ReadDocument, note: number): string[] {
  const outcomes = new Map(read.outcomes.map((outcome) => [outcome.citation, outcome]));
  return inNote(read, note).map((citation) => {
    const outcome = outcomes.get(citation.id);
    return `${citation.form} ${kindOf(read, citation, outcome) ?? 'none'} -> ${antecedentOf(read, outcome)}`;
  });
}

/** The citations that stand in a numbered note. */
export const inNote = (read: ReadDocument, note: number): Citation[] =>
  read.citations.filter(({ place }) => place.in === 'note' && place.series === 0 && place.note === note);

/** Numbers of the notes that the document has, in order, without author's notes. */
export const noteNumbers = (read: ReadDocument): number[] =>
  read.notes.map(({ number }) => number).filter((number) => number > 0);

/** Whether both notes' citations end at the same work. */
export function sameWork(read: ReadDocument, a: string, b: string): boolean {
  const work = (id: string): string | null => {
    const outcome = read.outcomes.find((one) => one.citation === id);
    return outcome?.status === 'resolved' ? outcome.work : null;
  };
  return work(a) !== null && work(a) === work(b);
}

function kindOf(read: ReadDocument, citation: Citation, outcome: Outcome | undefined): string | null {
  if (outcome?.status === 'resolved')
    return read.works.find((work) => work.id === outcome.work)?.reading.kind ?? null;
  return 'reading' in citation ? citation.reading.kind : null;
}

function antecedentOf(read: ReadDocument, outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'no outcome';
  if (outcome.status === 'placed') return `note ${outcome.note ?? 'none'}`;
  if (outcome.status !== 'resolved') return outcome.status;
  if (outcome.antecedent === null) return 'self';
  const antecedent = read.citations.find((one) => one.id === outcome.antecedent);
  return antecedent?.place.in === 'note' ? `${antecedent.place.note}` : 'body';
}
