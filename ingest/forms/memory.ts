import type { MergedWorks } from '#ingest/works/index.js';
import { nameIndex } from '#ingest/works/names/index.js';
import type { NameIndex } from '#ingest/works/names/index.js';
import type { Citation, Place } from '#schema/citation.js';
import type { CitationId, WorkId } from '#schema/ids.js';
import type { Note, NoteStatus } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import type { Work } from '#schema/work.js';

/** A citation that has been dealt with, and what became of it. */
export interface Slot {
  readonly citation: Citation;
  readonly outcome: Outcome;
}

/** What the fold over a document's citations knows at a citation: everything before it, nothing after. */
export interface Memory {
  readonly merged: MergedWorks;
  readonly names: NameIndex;
  work(id: WorkId): Work;
  /** The first citation that gave this work or was found to mean it; null where none stands before. */
  firstOf(work: WorkId): CitationId | null;
  /** Whether this is a full citation, here or later. */
  isFull(citation: CitationId): boolean;
  /** Whether the work has been cited so far. */
  isSeen(work: WorkId): boolean;
  /** Position of the latest citation of the work, from 0; -1 where there is none. */
  lastSeen(work: WorkId): number;
  /** How often supra and short forms have meant the work so far. */
  laterForms(work: WorkId): number;
  /** All citations so far of a note, or of the body. */
  slots(place: NotePlace | 'body'): readonly Slot[];
  /** What is known of a note; null where there is no such note. */
  status(place: NotePlace): NoteStatus | null;
  remember(slot: Slot): void;
}

export interface NotePlace {
  readonly series: number;
  readonly note: number;
}

/** An empty memory for a document with these works and notes. */
export function newMemory(
  citations: readonly Citation[],
  merged: MergedWorks,
  notes: readonly Note[],
): Memory {
  const works = new Map(merged.works.map((work) => [work.id, work]));
  const byNote = new Map<string, Slot[]>();
  const first = new Map<WorkId, CitationId>();
  const last = new Map<WorkId, number>();
  const later = new Map<WorkId, number>();
  const statuses = new Map(
    notes.map((note) => [keyOf({ series: note.series, note: note.number }), note.status]),
  );
  const full = new Set(citations.flatMap(({ id, form }) => (form === 'full' ? [id] : [])));
  let count = 0;
  return {
    merged,
    names: nameIndex(citations, merged.works),
    work(id) {
      const work = works.get(id);
      if (!work) throw new Error(`Unexpected work ${id}, expected one of the document's own`);
      return work;
    },
    firstOf: (work) => first.get(work) ?? null,
    isFull: (citation) => full.has(citation),
    isSeen: (work) => first.has(work),
    lastSeen: (work) => last.get(work) ?? -1,
    laterForms: (work) => later.get(work) ?? 0,
    slots: (place) => byNote.get(keyOf(place)) ?? [],
    status: (place) => statuses.get(keyOf(place)) ?? null,
    remember(slot) {
      const key = keyOf(noteOf(slot.citation.place));
      const slots = byNote.get(key);
      if (slots) slots.push(slot);
      else byNote.set(key, [slot]);
      if (slot.outcome.status === 'resolved') {
        const { work } = slot.outcome;
        if (!first.has(work)) first.set(work, slot.citation.id);
        last.set(work, count);
        const { form } = slot.citation;
        if (form === 'supra' || form === 'short') later.set(work, (later.get(work) ?? 0) + 1);
      }
      count++;
    },
  };
}

/** The note that a place is in. */
export function noteOf(place: Place): NotePlace | 'body' {
  return place.in === 'note' ? { series: place.series, note: place.note } : 'body';
}

/** Citations of sources: cross-references name none. */
export function authorities(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot) => slot.citation.form !== 'crossref');
}

function keyOf(place: NotePlace | 'body'): string {
  return place === 'body' ? place : `${place.series}.${place.note}`;
}
