import { stableId } from './stable-id.js';
import type { AuthorId, CitationId, DocumentId, InstitutionId, WorkId } from '#schema/ids.js';

/** Ids of the nodes that a document gives to the graph, the same in every store. */
export const noteNodeId = (document: DocumentId, note: string): string => stableId('note', document, note);

export const citationNodeId = (document: DocumentId, citation: CitationId): string =>
  stableId('citation', document, citation);

export const provisionNodeId = (work: WorkId, label: string): string => stableId('provision', work, label);

/** An edge of the graph: a document cites a work. */
export const edgeId = (document: DocumentId, work: WorkId): string => `${document}:${work}`;

/** The ids that ingest gives to works and people by their keys, some times faster. */
export const workIdOf = (key: string): WorkId => stableId('work', key) as WorkId;
export const authorIdOf = (key: string): AuthorId => stableId('author', key) as AuthorId;
export const institutionIdOf = (key: string): InstitutionId => stableId('institution', key) as InstitutionId;
