import { looksDamaged } from '#ingest/checks/desk/damage.js';
import type { DocumentGraph } from '#schema/graph.js';

/** How much of a document was read, and how well it could be. */
export interface Coverage {
  readonly pages: number;
  readonly notes: number;
  /** Notes whose whole text is there. */
  readonly whole: number;
  readonly citations: number;
  /** Numbers of notes that are known by their place in the sequence only. */
  readonly lost: readonly number[];
  readonly truncated: readonly number[];
  /** Citations in which a scan left signs that no writer uses. */
  readonly damaged: number;
  /** Of pages that are pictures and were recognised; null where there are none. */
  readonly recognition: { readonly pages: number; readonly confidence: number } | null;
}

export function coverageOf({ pages, notes, citations }: DocumentGraph): Coverage {
  const numbersOf = (status: 'lost' | 'truncated') =>
    notes.filter((note) => note.status === status).map(({ number }) => number);
  const recognised = pages.flatMap(({ confidence }) => confidence ?? []);
  const sum = recognised.reduce((all, one) => all + one, 0);
  return {
    pages: pages.length,
    notes: notes.length,
    whole: notes.filter(({ status }) => status === 'read').length,
    citations: citations.length,
    lost: numbersOf('lost'),
    truncated: numbersOf('truncated'),
    damaged: citations.filter(({ text }) => looksDamaged(text)).length,
    recognition:
      recognised.length === 0 ? null : { pages: recognised.length, confidence: sum / recognised.length },
  };
}
