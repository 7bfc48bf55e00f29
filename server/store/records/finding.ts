import { stableId } from '#ingest/graph/hash.js';
import { citationNodeId } from '../node-ids.js';
import type { FindingRecord } from '../rows.js';
import type { ReportedFinding } from '#schema/finding.js';
import type { CitationId, DocumentId } from '#schema/ids.js';

/** A finding as a store keeps it: citations by their node ids. */
export function findingRow(document: DocumentId, finding: ReportedFinding): FindingRecord {
  const nodeId = (id: CitationId | null) => (id === null ? null : citationNodeId(document, id));
  return {
    ...finding,
    citation: nodeId(finding.citation),
    evidence: finding.evidence.map((one) => ({ ...one, citation: nodeId(one.citation) })),
  };
}

/** Findings of older versions had no names of their own: each gets one, until its document is read again. */
export function withName(finding: object, place: number): object {
  return { id: stableId('finding', place), code: null, evidence: [], ...finding };
}
