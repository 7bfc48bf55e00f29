import type { MergedWorks } from '#ingest/works/index.js';
import { nameIndex } from '#ingest/works/names/index.js';
import type { NameIndex } from '#ingest/works/names/index.js';
import type { Citation, FullCitation, Place } from '#schema/citation.js';
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
  /** The first full citation of the work so far; null where there is none. */
  firstFull(work: WorkId): CitationId | null;
  /** The citation that later forms of the work stand on: its first in full, else its first; else its first in full in the text. */
  firstOf(work: WorkId): CitationId | null;
  /** Whether this is a full citation, here or later. */
  isFull(citation: CitationId): boolean;
  /** Whether the work has been cited so far, or is cited in full in the text, which notes may look to. */
  isSeen(work: WorkId): boolean;
  /** Position of the latest citation of the work, from 0; -1 where there is none. */
  lastSeen(work: WorkId): number;
  /** How often supra and short forms have meant the work so far. */
  laterForms(work: WorkId): number;
  /** All citations so far of a note, or of the body. */
  slots(place: NotePlace | 'body'): readonly Slot[];
  /** The full citations of a note that is still to come. */
  fullsAhead(place: NotePlace): readonly Slot[];
  /** What is known of a note; null where there is no such note. */
  status(place: NotePlace): NoteStatus | null;
  /** How long a note's text is, in UTF-16 units; 0 where there is no such note. */
  extent(place: NotePlace): number;
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
  const firstFull = new Map<WorkId, CitationId>();
  const last = new Map<WorkId, number>();
  const later = new Map<WorkId, number>();
  const statuses = new Map(
    notes.map((note) => [keyOf({ series: note.series, note: note.number }), note.status]),
  );
  const extents = new Map(
    notes.map((note) => [keyOf({ series: note.series, note: note.number }), sizeOf(note)]),
  );
  const full = new Set(citations.flatMap(({ id, form }) => (form === 'full' ? [id] : [])));
  const inText = fullInText(citations, merged);
  const ahead = fullsByNote(citations);
  let count = 0;
  return {
    merged,
    names: nameIndex(citations, merged.works),
    work(id) {
      const work = works.get(id);
      if (!work) throw new Error(`Unexpected work ${id}, expected one of the document's own`);
      return work;
    },
    firstFull: (work) => firstFull.get(work) ?? null,
    firstOf: (work) => firstFull.get(work) ?? first.get(work) ?? inText.get(work) ?? null,
    isFull: (citation) => full.has(citation),
    isSeen: (work) => first.has(work) || inText.has(work),
    lastSeen: (work) => last.get(work) ?? -1,
    laterForms: (work) => later.get(work) ?? 0,
    slots: (place) => byNote.get(keyOf(place)) ?? [],
    fullsAhead: (place) => (ahead.get(keyOf(place)) ?? []).flatMap((citation) => fullSlot(citation, merged)),
    status: (place) => statuses.get(keyOf(place)) ?? null,
    extent: (place) => extents.get(keyOf(place)) ?? 0,
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
        if (form === 'full' && !firstFull.has(work)) firstFull.set(work, slot.citation.id);
        if (form === 'supra' || form === 'short') later.set(work, (later.get(work) ?? 0) + 1);
      }
      count++;
    },
  };
}

function sizeOf({ spans }: Note): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function fullsByNote(citations: readonly Citation[]): Map<string, FullCitation[]> {
  const byNote = new Map<string, FullCitation[]>();
  for (const citation of citations) {
    if (citation.form !== 'full') continue;
    const key = keyOf(noteOf(citation.place));
    const fulls = byNote.get(key);
    if (fulls) fulls.push(citation);
    else byNote.set(key, [citation]);
  }
  return byNote;
}

function fullSlot(citation: FullCitation, merged: MergedWorks): Slot[] {
  const work = merged.workOf.get(citation.id);
  if (work === undefined) return [];
  const { id, confidence } = citation;
  const reason = 'Stands in a later note';
  return [
    {
      citation,
      outcome: {
        status: 'resolved',
        citation: id,
        work,
        antecedent: null,
        method: 'itself',
        confidence,
        reason,
      },
    },
  ];
}

/** Works by their first full citation in the body, which is read after the notes but may stand before any of them. */
function fullInText(citations: readonly Citation[], merged: MergedWorks): Map<WorkId, CitationId> {
  const inText = new Map<WorkId, CitationId>();
  for (const { id, form, place } of citations) {
    const work = form === 'full' && place.in === 'body' ? merged.workOf.get(id) : undefined;
    if (work !== undefined && !inText.has(work)) inText.set(work, id);
  }
  return inText;
}

/** The note that a place is in. */
export function noteOf(place: Place): NotePlace | 'body' {
  return place.in === 'note' ? { series: place.series, note: place.note } : 'body';
}

/** Citations of sources: cross-references name none. */
export function isAuthority({ citation }: Slot): boolean {
  return citation.form !== 'crossref';
}

function keyOf(place: NotePlace | 'body'): string {
  return place === 'body' ? place : `${place.series}.${place.note}`;
}
