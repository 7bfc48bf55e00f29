import type { ReadDocument } from '#schema/apparatus.js';
import type { Citation } from '#schema/citation.js';
import type {
  ExtractedBodyReference,
  ExtractedCitation,
  ExtractedFinding,
  ExtractedNote,
  ExtractedWork,
  Extraction,
} from '#schema/extraction.js';
import type { CitationId, WorkId } from '#schema/ids.js';
import type { Note } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import type { Reading, Work } from '#schema/work.js';
import { BLANK } from '#ingest/works/reading.js';
import { readingView } from '#ingest/pages/reading.js';
import { kindMeant, targetOf } from './rows.js';

interface Resolved {
  readonly citation: Citation;
  readonly outcome: Outcome;
}

/**
 * What `extract` prints: see schema/extraction.ts. Offsets are UTF-16 units of the document's text, which stands
 * in the result only when asked for.
 */
export function toExtraction(read: ReadDocument, options: { readonly withText: boolean }): Extraction {
  const { document } = read;
  const works = new Map(read.works.map((work) => [work.id, work]));
  const resolved = read.citations.flatMap((citation, i): Resolved[] => {
    const outcome = read.outcomes[i];
    return outcome ? [{ citation, outcome }] : [];
  });
  const byNote = groupByNote(resolved);
  return {
    document: {
      name: document.name,
      mediaType: document.mediaType,
      sha256: document.sha256,
      characters: document.text.length,
      pages: document.pages.length,
      title: document.facts.title,
      authors: document.facts.authors,
    },
    ...(options.withText ? { text: document.text } : {}),
    notes: read.notes.map((note) => extractNote(document.text, note, byNote.get(noteKey(note)) ?? [], works)),
    bodyReferences: resolved.flatMap((one) =>
      one.citation.place.in === 'body' ? [extractBody(one, works)] : [],
    ),
    works: read.works.map(extractWork),
    findings: read.findings.map(extractFinding),
  };
}

function extractNote(
  text: string,
  note: Note,
  citations: readonly Resolved[],
  works: ReadonlyMap<WorkId, Work>,
): ExtractedNote {
  return {
    number: note.number,
    page: note.page,
    spans: note.spans,
    text: readingView(text, note.spans).text,
    callOut: note.callOut,
    citations: citations.map((one) => extractCitation(one, works)),
  };
}

function extractCitation(
  { citation, outcome }: Resolved,
  works: ReadonlyMap<WorkId, Work>,
): ExtractedCitation {
  const full = citation.form === 'full' ? citation : null;
  const { id, form, spans, text, signal, pinpoint, parenthetical, nested } = citation;
  return {
    id,
    form,
    kind: kindMeant(citation, outcome, works),
    spans,
    text,
    signal,
    ...fieldsOf(full?.reading ?? BLANK),
    hereinafter: full?.hereinafter ?? null,
    pinpoint,
    parenthetical,
    ...targetOf(citation),
    ...meaning(outcome),
    nested,
  };
}

type Field = Exclude<keyof Reading, 'kind'>;

function fieldsOf(reading: Reading): Pick<ExtractedCitation, Field> {
  const { authors, institution, title, container, volume, page, year, date, identifiers, urls, perma } =
    reading;
  const names = identifiers.map((identifier) => identifier.value);
  return {
    authors,
    institution,
    title,
    container,
    volume,
    page,
    year,
    date,
    identifiers: names,
    urls,
    perma,
  };
}

function meaning(outcome: Outcome): { refersTo: CitationId | null; work: WorkId | null; confidence: number } {
  if (outcome.status !== 'resolved') return { refersTo: null, work: null, confidence: 0 };
  return { refersTo: outcome.antecedent, work: outcome.work, confidence: outcome.confidence };
}

function extractBody(
  { citation, outcome }: Resolved,
  works: ReadonlyMap<WorkId, Work>,
): ExtractedBodyReference {
  const { spans, text, pinpoint } = citation;
  return { spans, text, kind: kindMeant(citation, outcome, works), work: meaning(outcome).work, pinpoint };
}

function extractWork({ id, reading }: Work): ExtractedWork {
  const { kind, title, authors, year } = reading;
  return {
    id,
    kind,
    title,
    authors,
    year,
    identifiers: reading.identifiers.map((identifier) => identifier.value),
  };
}

function extractFinding(finding: ReadDocument['findings'][number]): ExtractedFinding {
  const { id, rule, code, severity, confidence, note, citation, spans, message, suggestion, evidence } =
    finding;
  return { id, rule, code, severity, confidence, note, citation, spans, message, suggestion, evidence };
}

function groupByNote(resolved: readonly Resolved[]): Map<string, Resolved[]> {
  const byNote = new Map<string, Resolved[]>();
  for (const one of resolved) {
    const { place } = one.citation;
    if (place.in === 'body') continue;
    const key = noteKey({ series: place.series, number: place.note });
    const group = byNote.get(key);
    if (group) group.push(one);
    else byNote.set(key, [one]);
  }
  return byNote;
}

function noteKey(note: Pick<Note, 'series' | 'number'>): string {
  return `${note.series}.${note.number}`;
}
