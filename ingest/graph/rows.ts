import { readingView } from '#ingest/pages/reading.js';
import type { View } from '#ingest/pages/view.js';
import { provisionOf } from '#ingest/works/provisions.js';
import type { ReadDocument } from '#schema/apparatus.js';
import { kindShown } from '#schema/citation.js';
import type { Citation, CrossReference, SupraCitation } from '#schema/citation.js';
import type { CitationRow, LocalWorkId, NoteRow, OutcomeRow } from '#schema/graph.js';
import type { WorkId } from '#schema/ids.js';
import type { Note } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import { unreachable } from '#schema/unreachable.js';
import type { Work, WorkKind } from '#schema/work.js';
import { sentenceAround } from './context.js';
import { within } from './within.js';

/** A note with the view that its text is read through. */
export interface ReadNote {
  readonly row: NoteRow;
  readonly view: View;
}

/** Rows of the notes. Ids are the document's own: "n54", "s1.n54"; a number that occurs twice gets ".2". */
export function noteRows(read: ReadDocument): ReadNote[] {
  const seen = new Map<string, number>();
  return read.notes.map((note) => {
    const name = note.series > 0 ? `s${note.series}.n${note.number}` : `n${note.number}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return noteRow(read, note, times > 1 ? `${name}.${times}` : name);
  });
}

/** Rows of the citations with their outcomes, in the order of `read.citations`. */
export function citationRows(read: ReadDocument, notes: readonly ReadNote[]): CitationRow[] {
  const works = new Map(read.works.map((work) => [work.id, work]));
  return read.citations.map((citation, order) => {
    const outcome = read.outcomes[order];
    if (outcome?.citation !== citation.id) {
      throw new Error(
        `Unexpected outcome of ${outcome?.citation ?? 'nothing'}, expected that of ${citation.id}`,
      );
    }
    return citationRow(read, citation, { outcome, order, works, note: noteOf(citation, notes) });
  });
}

/** The kind of the work meant where one was found, else what the citation shows. */
export function kindMeant(
  citation: Citation,
  outcome: Outcome,
  works: ReadonlyMap<WorkId, Work>,
): WorkKind | null {
  const meant = outcome.status === 'resolved' ? works.get(outcome.work)?.reading.kind : null;
  return meant ?? kindShown(citation);
}

/** The note and Part that a citation names, where its form can. */
export function targetOf(citation: Citation): Pick<CitationRow, 'targetNote' | 'targetPart'> {
  return {
    targetNote: pointsToNote(citation) ? citation.targetNote : null,
    targetPart: citation.form === 'crossref' ? citation.targetPart : null,
  };
}

function noteRow(read: ReadDocument, note: Note, id: string): ReadNote {
  const view = readingView(read.document.text, note.spans);
  const page = read.document.pages.find((one) => one.number === note.page);
  const { number, series, label, spans, callOut, status } = note;
  const row = {
    id,
    number,
    series,
    label,
    page: note.page,
    pageLabel: page?.label ?? null,
    spans,
    text: view.text,
    callOut,
    status,
  };
  return { row, view };
}

interface Circumstances {
  readonly outcome: Outcome;
  readonly order: number;
  readonly works: ReadonlyMap<WorkId, Work>;
  readonly note: ReadNote | null;
}

function citationRow(read: ReadDocument, citation: Citation, at: Circumstances): CitationRow {
  const around = at.note?.view ?? sentenceAround(read, citation.spans);
  const { id, form, spans, text, signal, pinpoint, parenthetical, nested } = citation;
  const kind = kindMeant(citation, at.outcome, at.works);
  return {
    id,
    note: at.note?.row.id ?? null,
    order: at.order,
    form,
    kind,
    spans,
    within: within(around, spans),
    text,
    context: at.note ? null : around.text,
    signal,
    pinpoint,
    parenthetical,
    hereinafter: citation.form === 'full' ? citation.hereinafter : null,
    nested,
    ...targetOf(citation),
    outcome: outcomeRow(at.outcome, provisionOf(pinpoint, kind)),
  };
}

function outcomeRow(outcome: Outcome, provision: string | null): OutcomeRow {
  const { reason } = outcome;
  switch (outcome.status) {
    case 'resolved': {
      const { status, antecedent, method, confidence } = outcome;
      return { status, work: local(outcome.work), provision, antecedent, method, confidence, reason };
    }
    case 'ambiguous': {
      const candidates = outcome.candidates.map((candidate) => ({
        ...candidate,
        work: local(candidate.work),
      }));
      return { status: outcome.status, candidates, reason };
    }
    case 'unresolved':
      return { status: outcome.status, reason };
    case 'placed':
      return { status: outcome.status, note: outcome.note, reason };
    default:
      return unreachable(outcome);
  }
}

/** A work's number in its document is its name in the rows. */
function local(work: WorkId): LocalWorkId {
  return work as string as LocalWorkId;
}

function pointsToNote(citation: Citation): citation is SupraCitation | CrossReference {
  return citation.form === 'supra' || citation.form === 'crossref';
}

function noteOf(citation: Citation, notes: readonly ReadNote[]): ReadNote | null {
  const { place } = citation;
  if (place.in === 'body') return null;
  const [start] = citation.spans[0] ?? [0];
  const same = notes.filter(({ row }) => row.number === place.note && row.series === place.series);
  return same.find(({ row }) => row.spans.some(([a, b]) => a <= start && start < b)) ?? same[0] ?? null;
}
