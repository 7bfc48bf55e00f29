import type { CitationRow, DocumentGraph, LocalWorkId, OutcomeRow } from '#schema/graph.js';
import type { CitationId } from '#schema/ids.js';
import { citationNodeId } from '../../node-ids.js';
import type { Database } from '../database.js';

const INSERT = `
INSERT INTO citation (id, document, note, ordinal, form, kind, spans, within, text, sentence, signal, pinpoint,
  parenthetical, hereinafter, nested, target_note, target_part, status, local_work, provision_label, antecedent,
  confidence, method, reason, local_id, placed_note, work)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?19, ?, ?, ?, ?, ?, ?, ?,
  coalesce(?27, (SELECT work FROM local_work WHERE key = ?19)))`;

interface Keys {
  readonly document: number;
  readonly notes: ReadonlyMap<string, number>;
  readonly works: ReadonlyMap<LocalWorkId, number>;
  /** The works of the graph that its own works belong to, where these are at hand. */
  readonly owners: ReadonlyMap<LocalWorkId, number>;
}

/** Writes a document's citations with their outcomes and candidates. Its own works have their places already. */
export function writeCitations(database: Database, graph: DocumentGraph, keys: Keys): void {
  for (const citation of graph.citations) {
    const key = writeCitation(database, graph, keys, citation);
    if (citation.outcome.status === 'ambiguous')
      writeCandidates(database, graph, keys, key, citation.outcome);
  }
}

function writeCitation(database: Database, graph: DocumentGraph, keys: Keys, citation: CitationRow): number {
  const resolved = citation.outcome.status === 'resolved' ? citation.outcome : null;
  return database.run(
    INSERT,
    citationNodeId(graph.document.id, citation.id),
    keys.document,
    citation.note === null ? null : keyOf(keys.notes, citation.note),
    citation.order,
    citation.form,
    citation.kind,
    JSON.stringify(citation.spans),
    JSON.stringify(citation.within),
    citation.text,
    citation.context,
    citation.signal,
    citation.pinpoint,
    citation.parenthetical,
    citation.hereinafter,
    citation.nested ? 1 : 0,
    citation.targetNote,
    citation.targetPart,
    citation.outcome.status,
    resolved && keyOf(keys.works, resolved.work),
    resolved?.provision ?? null,
    nodeIdOf(graph, resolved?.antecedent ?? null),
    resolved?.confidence ?? null,
    resolved?.method ?? null,
    citation.outcome.reason,
    citation.id,
    citation.outcome.status === 'placed' ? citation.outcome.note : null,
    resolved && (keys.owners.get(resolved.work) ?? null),
  );
}

function writeCandidates(
  database: Database,
  graph: DocumentGraph,
  keys: Keys,
  citation: number,
  { candidates }: Extract<OutcomeRow, { status: 'ambiguous' }>,
): void {
  for (const [place, candidate] of candidates.entries())
    database.run(
      'INSERT INTO candidate (citation, place, local_work, antecedent, confidence) VALUES (?, ?, ?, ?, ?)',
      citation,
      place,
      keyOf(keys.works, candidate.work),
      citationNodeId(graph.document.id, candidate.antecedent),
      candidate.confidence,
    );
}

function nodeIdOf(graph: DocumentGraph, citation: CitationId | null): string | null {
  return citation === null ? null : citationNodeId(graph.document.id, citation);
}

function keyOf<Id extends string>(keys: ReadonlyMap<Id, number>, id: Id): number {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`Unexpected ${id}, expected one of the document's own`);
  return key;
}
