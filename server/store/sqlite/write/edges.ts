import { changesOf, degreeChanges, pairsOf, type Edge, type Pair } from '../../edge-changes.js';
import type { Database } from '../database.js';
import { countChange } from '../graph-version.js';
import type { Vertex } from '../graph/vertices.js';
import { listOf } from '../keys.js';

const EDGES = `
SELECT coalesce(d.work, -d.key) AS source, c.work AS target, c.count
FROM json_each(?) s CROSS JOIN document d ON d.key = s.value CROSS JOIN cites c ON c.document = d.key`;

/** The edges that documents give to the picture as it stands. */
export function edgesOf(database: Database, documents: readonly number[]): Edge<Vertex>[] {
  return database.all(EDGES, listOf(documents)).map((row) => ({
    source: row.number('source'),
    target: row.number('target'),
    count: row.number('count'),
  }));
}

/** Puts right what is counted at works and documents, after the edges of some documents have changed: the graph is another. */
export function recount(
  database: Database,
  documents: readonly number[],
  before: readonly Edge<Vertex>[],
): void {
  countChange(database);
  const after = edgesOf(database, documents);
  database.run(
    `UPDATE work SET citation_count = citation_count + s.value ->> 1, document_count = document_count + s.value ->> 2
     FROM json_each(?) s WHERE work.key = s.value ->> 0`,
    JSON.stringify(
      changesOf(before, after).map(({ vertex, citations, documents: number }) => [vertex, citations, number]),
    ),
  );
  const pairs = pairsOf(before, after);
  const changes = degreeChanges(pairs, neighboursByOthers(database, documents, pairs));
  for (const [table, sign] of [
    ['work', 1],
    ['document', -1],
  ] as const)
    database.run(
      `UPDATE ${table} SET degree = degree + s.value ->> 1
       FROM json_each(?) s WHERE ${table}.key = s.value ->> 0`,
      JSON.stringify(
        changes.flatMap(([vertex, change]) => (vertex * sign > 0 ? [[vertex * sign, change]] : [])),
      ),
    );
}

const cites = (source: string, target: string) => `EXISTS (
  SELECT 1 FROM document d CROSS JOIN cites c ON c.document = d.key AND c.work = ${target}
  WHERE d.work = ${source} AND d.key NOT IN (SELECT value FROM json_each(?2)))`;
const BY_OTHERS = `
SELECT a, b FROM (SELECT value ->> 0 AS a, value ->> 1 AS b FROM json_each(?1))
WHERE ${cites('a', 'b')} OR ${cites('b', 'a')}`;

/** Which of the pairs other documents than these make neighbours: such as are the same work as one of the pair. */
function neighboursByOthers(
  database: Database,
  documents: readonly number[],
  { parted, met }: ReturnType<typeof pairsOf<Vertex>>,
): Pair<Vertex>[] {
  return database
    .all(BY_OTHERS, JSON.stringify([...parted, ...met]), listOf(documents))
    .map((row): Pair<Vertex> => [row.number('a'), row.number('b')]);
}
