import { readingView } from '#ingest/pages/reading.js';
import type { View } from '#ingest/pages/view.js';
import type { UncheckedDocument } from '#schema/apparatus.js';
import type { Citation, FullCitation } from '#schema/citation.js';
import type { CitationId, WorkId } from '#schema/ids.js';
import type { Note } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import type { Work } from '#schema/work.js';
import type { Style } from './style.js';

/** A citation with what became of it. */
export interface Cited {
  readonly citation: Citation;
  readonly outcome: Outcome;
  /** The work meant; null where it is not known for sure. */
  readonly work: Work | null;
  /** The note it stands in; null in the body. */
  readonly note: Note | null;
}
export type CitedInFull = Cited & { readonly citation: FullCitation; readonly work: Work };

/** What a rule reads: the document, laid out for looking things up. */
export interface Desk {
  readonly read: UncheckedDocument;
  readonly style: Style;
  /** In reading order. */
  readonly cited: readonly Cited[];
  readonly fulls: readonly CitedInFull[];
  /** Notes with a number, in order. */
  readonly notes: readonly Note[];
  /** Some note before this one is lost or cut off, so that what is missed may stand there. */
  hasGapBefore(note: Note | null): boolean;
  inNote(note: Pick<Note, 'series' | 'number'>): readonly Cited[];
  byId(id: CitationId): Cited | null;
  note(series: number, number: number): Note | null;
  work(id: WorkId): Work | null;
  /** Full citations of a work, in reading order. */
  fullsOf(work: WorkId): readonly CitedInFull[];
  /** All citations that mean a work, in reading order. */
  citing(work: WorkId): readonly Cited[];
  /** As a reader reads it. */
  view(note: Note): View;
}

/** Lays a read document out for the rules. Linear; views of notes are made when first asked for. */
export function deskOf(read: UncheckedDocument, style: Style): Desk {
  const works = new Map(read.works.map((work) => [work.id, work]));
  const notes = new Map(read.notes.map((note) => [keyOf(note), note]));
  const cited = read.citations.flatMap((citation, i): Cited[] => {
    const outcome = read.outcomes[i];
    if (!outcome) return [];
    const { place } = citation;
    const note =
      place.in === 'note' ? (notes.get(keyOf({ series: place.series, number: place.note })) ?? null) : null;
    const work = outcome.status === 'resolved' ? (works.get(outcome.work) ?? null) : null;
    return [{ citation, outcome, work, note }];
  });
  const fulls = cited.filter((one): one is CitedInFull => one.citation.form === 'full' && one.work !== null);
  const byNote = grouped(cited, ({ note }) => (note ? keyOf(note) : null));
  const byWork = grouped(cited, ({ work }) => work?.id ?? null);
  const fullsByWork = grouped(fulls, ({ work }) => work.id);
  const ids = new Map(cited.map((one) => [one.citation.id, one]));
  const views = new Map<Note, View>();
  const gaps = read.notes.filter((note) => note.status !== 'read');
  return {
    read,
    style,
    cited,
    fulls,
    notes: read.notes.filter((note) => note.number > 0),
    hasGapBefore: (note) => {
      const limit = note?.number ?? Infinity;
      return gaps.some((gap) => gap.number < limit && (note === null || gap.series === note.series));
    },
    inNote: (note) => byNote.get(keyOf(note)) ?? [],
    byId: (id) => ids.get(id) ?? null,
    note: (series, number) => notes.get(keyOf({ series, number })) ?? null,
    work: (id) => works.get(id) ?? null,
    fullsOf: (work) => fullsByWork.get(work) ?? [],
    citing: (work) => byWork.get(work) ?? [],
    view(note) {
      const known = views.get(note);
      if (known) return known;
      const view = readingView(read.document.text, note.spans);
      views.set(note, view);
      return view;
    },
  };
}

function keyOf(note: Pick<Note, 'series' | 'number'>): string {
  return `${note.series}.${note.number}`;
}

/** Lists by key, in order; what has no key is left out. */
export function grouped<T, K>(all: readonly T[], key: (one: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const own = key(one);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}
