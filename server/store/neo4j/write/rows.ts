import { stableId } from '../../stable-id.js';
import type { CitationRow, DocumentGraph, LocalWork, LocalWorkId } from '#schema/graph.js';
import type { CitationId } from '#schema/ids.js';
import type { Extracted } from '../../corrections/part.js';
import { citationNodeId, noteNodeId } from '../../node-ids.js';
import { findingRow } from '../../records/finding.js';
import { rankOf, tellingOf } from '../../records/local-work.js';
import { lineOfDocument } from '../../search/lines.js';
import { lineOf } from '../../search/words.js';
import { statusLabel } from '../labels.js';

/** A document's part as parameters, a row for each node or relationship. */
export type PartRows = ReturnType<typeof rowsOf>;
export type CitationContent = ReturnType<typeof citationOf>['content'];
/** Which description a citation means or may mean. */
export type NamesRow = {
  readonly citation: string;
  readonly description: string;
  readonly content: {
    readonly place: number;
    readonly confidence: number | null;
    readonly antecedentId: string | null;
    readonly antecedent: string | null;
  };
};

export function rowsOf(graph: DocumentGraph, reader: string, extracted: Extracted | null) {
  const documentId = graph.document.id;
  const newness = 0 - (graph.document.facts.year ?? 0);
  return {
    document: documentOf(graph, reader, newness),
    text: {
      documentId,
      text: graph.text,
      pages: JSON.stringify(graph.pages),
      extracted: extracted && JSON.stringify(extracted),
    },
    notes: notesOf(graph, newness),
    descriptions: graph.works.map((work) => descriptionOf(graph, work)),
    citations: graph.citations.map((citation) => citationOf(graph, citation, newness)),
    names: graph.citations.flatMap((citation) => namesOf(graph, citation)),
    antecedents: graph.citations.flatMap(({ id, outcome }) =>
      outcome.status === 'resolved' && outcome.antecedent !== null
        ? [{ from: nodeId(graph, id), to: nodeId(graph, outcome.antecedent) }]
        : [],
    ),
    findings: findingsOf(graph),
  };
}

/** Own works with the same keys always belong to the same work: their list of keys stands between them and it. */
export const keyListId = (keys: readonly string[]): string => stableId('keys', ...keys);

const nodeId = (graph: DocumentGraph, citation: CitationId): string =>
  citationNodeId(graph.document.id, citation);

function descriptionId(graph: DocumentGraph, work: LocalWorkId): string {
  if (!graph.works.some(({ id }) => id === work))
    throw new Error(`Unexpected ${work}, expected one of the document's own`);
  return stableId('description', graph.document.id, work);
}

function documentOf(graph: DocumentGraph, reader: string, newness: number) {
  const { document } = graph;
  const { facts } = document;
  return {
    id: document.id,
    name: document.name,
    origin: document.origin,
    mediaType: document.mediaType,
    sha256: document.sha256,
    reader,
    title: facts.title,
    authors: facts.authors,
    container: facts.container,
    year: facts.year,
    newness,
    characters: document.characters,
    localWork: document.work,
    description: document.work === null ? null : descriptionId(graph, document.work),
    noteCount: graph.notes.length,
    citationCount: graph.citations.length,
    workCount: 0,
    line: lineOfDocument(document),
  };
}

function notesOf(graph: DocumentGraph, newness: number) {
  return graph.notes.map((note, ordinal) => ({
    id: noteNodeId(graph.document.id, note.id),
    localId: note.id,
    documentId: graph.document.id,
    newness,
    series: note.series,
    number: note.number,
    ordinal,
    label: note.label,
    page: note.page,
    pageLabel: note.pageLabel,
    spans: JSON.stringify(note.spans),
    text: note.text,
    callOut: note.callOut && JSON.stringify(note.callOut),
    status: note.status,
    line: lineOf([note.text]),
  }));
}

function descriptionOf(graph: DocumentGraph, work: LocalWork) {
  return {
    id: descriptionId(graph, work.id),
    localId: work.id,
    documentId: graph.document.id,
    label: work.label,
    content: tellingOf(work),
    variants: JSON.stringify(work.variants),
    keyList: keyListId(work.keys),
    rank: rankOf(graph.document.id, work),
  };
}

function citationOf(graph: DocumentGraph, citation: CitationRow, newness: number) {
  const resolved = citation.outcome.status === 'resolved' ? citation.outcome : null;
  const antecedent = resolved?.antecedent ?? null;
  const content = {
    id: nodeId(graph, citation.id),
    localId: citation.id,
    documentId: graph.document.id,
    noteId: citation.note === null ? null : noteNodeId(graph.document.id, citation.note),
    newness,
    ordinal: citation.order,
    form: citation.form,
    kind: citation.kind,
    spans: JSON.stringify(citation.spans),
    within: JSON.stringify(citation.within),
    text: citation.text,
    sentence: citation.context,
    signal: citation.signal,
    pinpoint: citation.pinpoint,
    parenthetical: citation.parenthetical,
    hereinafter: citation.hereinafter,
    nested: citation.nested,
    targetNote: citation.targetNote,
    targetPart: citation.targetPart,
    status: citation.outcome.status,
    provisionLabel: resolved?.provision ?? null,
    antecedentId: antecedent === null ? null : nodeId(graph, antecedent),
    antecedent,
    placedNote: citation.outcome.status === 'placed' ? citation.outcome.note : null,
    confidence: resolved?.confidence ?? null,
    method: resolved?.method ?? null,
    reason: citation.outcome.reason,
  };
  return { label: statusLabel(citation.outcome.status), content };
}

const FIRST = { place: 0, confidence: null, antecedentId: null, antecedent: null };

function namesOf(graph: DocumentGraph, { id, outcome }: CitationRow): NamesRow[] {
  const citation = nodeId(graph, id);
  if (outcome.status === 'resolved')
    return [{ citation, description: descriptionId(graph, outcome.work), content: FIRST }];
  if (outcome.status !== 'ambiguous') return [];
  return outcome.candidates.map(({ work, antecedent, confidence }, place) => ({
    citation,
    description: descriptionId(graph, work),
    content: { place, confidence, antecedentId: nodeId(graph, antecedent), antecedent },
  }));
}

function findingsOf(graph: DocumentGraph) {
  return graph.findings.map((finding, ordinal) => {
    const row = findingRow(graph.document.id, finding);
    return {
      citation: row.citation,
      note: finding.note,
      content: {
        documentId: graph.document.id,
        ordinal,
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        content: JSON.stringify(row),
      },
    };
  });
}
