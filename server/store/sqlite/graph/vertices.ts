import { documentKeys, workKeys } from '../keys.js';
import type { Database } from '../database.js';

/**
 * A vertex of the picture as a number: a work by its key, a document that is no work by its key below zero.
 * A document that is a work is that work.
 */
export type Vertex = number;

/** The vertices that ids of works and documents stand for, each once. Other ids are passed over. */
export function verticesOf(database: Database, ids: readonly string[]): Vertex[] {
  const works = workKeys(database, ids);
  const documents = works.includes(null) ? documentKeys(database, ids) : [];
  const found = ids.map((_, i) => {
    const [work, document] = [works[i] ?? null, documents[i] ?? null];
    return work ?? (document === null ? null : vertexOfDocument(database, document));
  });
  return [...new Set(found.filter((vertex) => vertex !== null))];
}

const VERTEX_OF_DOCUMENT = 'SELECT coalesce(work, -key) AS vertex FROM document WHERE key = ?';

function vertexOfDocument(database: Database, document: number): Vertex {
  return database.get(VERTEX_OF_DOCUMENT, document)?.number('vertex') ?? -document;
}
