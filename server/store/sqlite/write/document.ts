import type { DocumentGraph } from '#schema/graph.js';
import type { Extracted } from '../../corrections/part.js';
import { findingRow } from '../../records/finding.js';
import { lineOfDocument } from '../../search/lines.js';
import type { Database } from '../database.js';
import { setWordsOfDocument } from './search-words.js';

/** Writes the document's own row over that of its earlier part, its text and its search words. Answers its key. */
export function writeDocument(
  database: Database,
  graph: DocumentGraph,
  reader: string,
  extracted: Extracted | null,
): number {
  const { document } = graph;
  const line = lineOfDocument(document);
  const key = put(database, graph, reader, line);
  database.run(
    'INSERT INTO document_text (document, text, pages, findings, extracted) VALUES (?, ?, ?, ?, ?)',
    key,
    graph.text,
    JSON.stringify(graph.pages),
    JSON.stringify(graph.findings.map((finding) => findingRow(document.id, finding))),
    extracted && JSON.stringify(extracted),
  );
  setWordsOfDocument(database, key, line);
  return key;
}

/** Not as one statement that does either: what such a one would have to undo is kept meanwhile, which takes longer than it. */
const INSERT = `
INSERT INTO document (id, name, origin, media_type, sha256, reader, title, authors, container, year, characters,
  local_work, note_count, citation_count, line, work_count)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0)`;
const UPDATE = `
UPDATE document SET name = ?2, origin = ?3, media_type = ?4, sha256 = ?5, reader = ?6, title = ?7, authors = ?8,
  container = ?9, year = ?10, characters = ?11, local_work = ?12, work = NULL, note_count = ?13, citation_count = ?14,
  line = ?15, work_count = 0
WHERE id = ?1`;

function put(database: Database, graph: DocumentGraph, reader: string, line: string): number {
  const { document } = graph;
  const { facts } = document;
  const known = database.get('SELECT key FROM document WHERE id = ?', document.id)?.number('key');
  const inserted = database.run(
    known === undefined ? INSERT : UPDATE,
    document.id,
    document.name,
    document.origin,
    document.mediaType,
    document.sha256,
    reader,
    facts.title,
    JSON.stringify(facts.authors),
    facts.container,
    facts.year,
    document.characters,
    document.work,
    graph.notes.length,
    graph.citations.length,
    line,
  );
  return known ?? inserted;
}
