import { documentKeys, workKeys } from '../keys.js';
import type { Database } from '../database.js';
import type { Direction } from '../../store.js';

/**
 * A vertex of the picture as a number: a work by its key, a document that is no work by its key below zero.
 * A document that is a work is that work.
 */
export type Vertex = number;

/** The vertices that ids of works and documents stand for, each once. Other ids are passed over. */
export function verticesOf(database: Database, ids: readonly string[]): Vertex[] {
  const works = workKeys(database, ids);
  const documents = documentKeys(database, ids);
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

const CITED_BY_WORK = `
SELECT DISTINCT c.work AS vertex FROM document d JOIN cites c ON c.document = d.key WHERE d.work = ?1 AND c.work <> ?1`;
const CITED_BY_DOCUMENT = 'SELECT work AS vertex FROM cites WHERE document = -?';
const CITING_WORK = `
SELECT DISTINCT coalesce(d.work, -d.key) AS vertex FROM cites c JOIN document d ON d.key = c.document
WHERE c.work = ?1 AND d.work IS NOT ?1`;

/** What a vertex cites, what cites it, or both. */
export function neighboursOf(database: Database, vertex: Vertex, direction: Direction): Vertex[] {
  const found = new Set<Vertex>();
  const add = (sql: string) => {
    for (const row of database.all(sql, vertex)) found.add(row.number('vertex'));
  };
  if (direction !== 'citing') add(vertex > 0 ? CITED_BY_WORK : CITED_BY_DOCUMENT);
  if (direction !== 'cited' && vertex > 0) add(CITING_WORK);
  return [...found];
}
