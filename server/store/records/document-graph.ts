import { CITATION_FORMS } from '#schema/citation.js';
import { MEDIA_TYPES } from '#schema/document.js';
import type {
  CitationRow,
  DocumentGraph,
  LocalWork,
  LocalWorkId,
  NoteRow,
  OutcomeRow,
} from '#schema/graph.js';
import type { CitationId, DocumentId } from '#schema/ids.js';
import { METHODS } from '#schema/outcome.js';
import { WORK_KINDS } from '#schema/work.js';
import { asRead, type Extracted } from '../corrections/part.js';
import { OUTCOME_STATUSES } from '../rows.js';
import { asRow, asSpan, asText, type Row } from '../row.js';
import { StoreUnusable } from '../errors.js';
import { documentText } from './document-text.js';
import { NOTE_STATUSES } from './note.js';

/** The rows of a document's part, in the order of the part. */
export interface PartOfStore {
  readonly document: Row;
  readonly text: Row;
  readonly notes: readonly Row[];
  readonly citations: readonly Row[];
  readonly works: readonly LocalWork[];
}

/** A document's part as it was once put into the store. */
export function documentGraph({ document, text, notes, citations, works }: PartOfStore): DocumentGraph {
  const ids = new Map(citations.map((row) => [row.text('id'), row.id<CitationId>('local_id')]));
  const localId = (id: string): CitationId => ids.get(id) ?? missing(document, id);
  const { pages, findings, text: content } = documentText(text);
  const extracted = text.textOrNull('extracted');
  const graph: DocumentGraph = {
    document: {
      id: document.id<DocumentId>('id'),
      name: document.text('name'),
      origin: document.text('origin'),
      mediaType: document.literal('media_type', MEDIA_TYPES),
      sha256: document.text('sha256'),
      facts: {
        title: document.textOrNull('title'),
        authors: document.list('authors', asText),
        container: document.textOrNull('container'),
        year: document.numberOrNull('year'),
      },
      characters: document.number('characters'),
      work: document.idOrNull<LocalWorkId>('local_work'),
    },
    text: content,
    pages,
    notes: notes.map((row) => noteRow(document, row)),
    citations: citations.map((row) => citationRow(row, localId)),
    works: [...works].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    findings: findings.map((finding) => ({
      ...finding,
      citation: finding.citation === null ? null : localId(finding.citation),
      evidence: finding.evidence.map((one) => ({
        ...one,
        citation: one.citation === null ? null : localId(one.citation),
      })),
    })),
  };
  return extracted === null ? graph : asRead(graph, JSON.parse(extracted) as Extracted);
}

function missing(document: Row, what: string): never {
  throw new StoreUnusable(
    'older',
    `Unexpected part of ${document.text('origin')} without ${what || 'its own numbers'}, expected one that this ` +
      'version of Carolene stored. Ingest the document again.',
  );
}

function noteRow(document: Row, row: Row): NoteRow {
  return {
    id: row.text('local_id') || missing(document, ''),
    number: row.number('number'),
    series: row.number('series'),
    label: row.textOrNull('label'),
    page: row.numberOrNull('page'),
    pageLabel: row.textOrNull('page_label'),
    spans: row.list('spans', asSpan),
    text: row.text('text'),
    callOut: row.spanOrNull('call_out'),
    status: row.literal('status', NOTE_STATUSES),
  };
}

function citationRow(row: Row, localId: (id: string) => CitationId): CitationRow {
  return {
    id: localId(row.text('id')),
    note: row.textOrNull('note'),
    order: row.number('ordinal'),
    form: row.literal('form', CITATION_FORMS),
    kind: row.literalOrNull('kind', WORK_KINDS),
    spans: row.list('spans', asSpan),
    within: row.span('within'),
    text: row.text('text'),
    context: row.textOrNull('sentence'),
    signal: row.textOrNull('signal'),
    pinpoint: row.textOrNull('pinpoint'),
    parenthetical: row.textOrNull('parenthetical'),
    hereinafter: row.textOrNull('hereinafter'),
    nested: row.flag('nested'),
    targetNote: row.numberOrNull('target_note'),
    targetPart: row.textOrNull('target_part'),
    outcome: outcomeRow(row, localId),
  };
}

function outcomeRow(row: Row, localId: (id: string) => CitationId): OutcomeRow {
  const status = row.literal('status', OUTCOME_STATUSES);
  const reason = row.text('reason');
  switch (status) {
    case 'resolved': {
      const antecedent = row.textOrNull('antecedent');
      return {
        status,
        work: row.id<LocalWorkId>('local_work'),
        provision: row.textOrNull('provision_label'),
        antecedent: antecedent === null ? null : localId(antecedent),
        method: row.literal('method', METHODS),
        confidence: row.number('confidence'),
        reason,
      };
    }
    case 'ambiguous':
      return {
        status,
        candidates: row.list('candidates', (item) => candidate(asRow(item), localId)),
        reason,
      };
    case 'unresolved':
      return { status, reason };
    case 'placed':
      return { status, note: row.numberOrNull('placed_note'), reason };
  }
}

function candidate(row: Row, localId: (id: string) => CitationId) {
  return {
    work: row.id<LocalWorkId>('work'),
    antecedent: localId(row.text('antecedent')),
    confidence: row.number('confidence'),
  };
}
