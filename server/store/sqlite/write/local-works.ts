import type { PlacedWork } from '#ingest/works/join.js';
import type { DocumentGraph, LocalWork, LocalWorkId } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS, type Reading } from '#schema/work.js';
import type { Database } from '../database.js';
import { asRow, asText, type Row } from '../row.js';

/** Writes a document's own works and answers their keys by the document's own numbers. */
export function writeLocalWorks(
  database: Database,
  graph: DocumentGraph,
  document: number,
): Map<LocalWorkId, number> {
  const write = (work: LocalWork) =>
    database.run(
      'INSERT INTO local_work (document, local_id, content) VALUES (?, ?, ?)',
      document,
      work.id,
      JSON.stringify(work),
    );
  return new Map(graph.works.map((work) => [work.id, write(work)]));
}

/** Where a document's own work stands now. */
export interface PlacedLocalWork extends PlacedWork {
  readonly key: number;
  readonly documentKey: number;
  /** The work of the graph that it belonged to until now. */
  readonly joint: number | null;
}

/** The own works behind some works of the graph, and those that have no place yet. */
export function localWorksOf(database: Database, works: readonly number[]): PlacedLocalWork[] {
  const rows = database.all(
    `SELECT l.key, l.document, l.work, l.content, d.id FROM local_work l JOIN document d ON d.key = l.document
     WHERE l.work IN (SELECT value FROM json_each(?)) OR l.work IS NULL`,
    JSON.stringify(works),
  );
  return rows.map((row) => ({
    key: row.number('key'),
    documentKey: row.number('document'),
    joint: row.numberOrNull('work'),
    document: row.id<DocumentId>('id'),
    work: localWork(asRow(JSON.parse(row.text('content')))),
  }));
}

function localWork(row: Row): LocalWork {
  return {
    id: row.id<LocalWorkId>('id'),
    label: row.text('label'),
    reading: row.object('reading', reading),
    keys: row.items('keys', asText),
    variants: row.items('variants', (item) => {
      const variant = asRow(item);
      return { text: variant.text('text'), count: variant.number('count') };
    }),
    authors: row.items('authors', (item) => named(asRow(item))),
    institution: row.objectOrNull('institution', named),
  };
}

const named = (row: Row) => ({ key: row.text('key'), name: row.text('name') });

function reading(row: Row): Reading {
  return {
    kind: row.literalOrNull('kind', WORK_KINDS),
    authors: row.items('authors', asText),
    institution: row.textOrNull('institution'),
    title: row.textOrNull('title'),
    container: row.textOrNull('container'),
    volume: row.textOrNull('volume'),
    page: row.textOrNull('page'),
    year: row.numberOrNull('year'),
    date: row.textOrNull('date'),
    identifiers: row.items('identifiers', (item) => {
      const identifier = asRow(item);
      return {
        scheme: identifier.literal('scheme', IDENTIFIER_SCHEMES),
        value: identifier.text('value'),
      };
    }),
    urls: row.items('urls', asText),
    perma: row.textOrNull('perma'),
  };
}
