import { asText, type Row } from '../../row.js';
import type { RankedWork } from '../../joining.js';
import { localWork, rankOf, tellingOf, toldOf } from '../../records/local-work.js';
import type { ToldWork } from '#schema/correction.js';
import type { DocumentGraph, LocalWork } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import type { Database } from '../database.js';

/** An own work that has just been written and belongs to no work of the graph yet. */
export interface NewWork {
  readonly key: number;
  readonly document: DocumentId;
  readonly work: LocalWork;
  /** As they are stored. */
  readonly keys: string;
  readonly telling: string;
  readonly rank: string;
  readonly owner: number | null;
}

const INSERT = `
INSERT INTO local_work (document, local_id, content, variants, keys, rank, work) VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** Writes a document's own works and answers them with their keys. `ownerOf`: the work of the graph by a list of keys. */
export function writeLocalWorks(
  database: Database,
  graph: DocumentGraph,
  document: number,
  ownerOf: (keys: string) => number | null = () => null,
): NewWork[] {
  return graph.works.map((work) => {
    const [keys, telling] = [JSON.stringify(work.keys), tellingOf(work)];
    const rank = rankOf(graph.document.id, work);
    const [variants, owner] = [JSON.stringify(work.variants), ownerOf(keys)];
    const key = database.run(INSERT, document, work.id, telling, variants, keys, rank, owner);
    return { key, document: graph.document.id, work, keys, telling, rank, owner };
  });
}

/** Own works with the same keys that belong to the same work of the graph, or to none yet. */
export interface Group {
  readonly work: number | null;
  readonly keys: readonly string[];
}

/** Steps from one list of keys to the next in the index: as fast for ten members of a work as for ten thousand. */
const GROUPS = `
WITH RECURSIVE step (work, keys) AS (
  SELECT w.value, (SELECT min(keys) FROM local_work WHERE work = w.value) FROM json_each(?) w
  UNION ALL
  SELECT work, (SELECT min(l.keys) FROM local_work l WHERE l.work = step.work AND l.keys > step.keys)
  FROM step WHERE keys IS NOT NULL)
SELECT work, keys FROM step WHERE keys IS NOT NULL
UNION ALL SELECT DISTINCT NULL, keys FROM local_work WHERE work IS NULL`;

export function groupsOf(database: Database, works: readonly number[]): Group[] {
  return database
    .all(GROUPS, JSON.stringify(works))
    .map((row) => ({ work: row.numberOrNull('work'), keys: row.list('keys', asText) }));
}

/** Columns of an own work, from `local_work l`. */
export const LOCAL_WORK = 'l.local_id, l.content, l.keys, l.variants';

/** Columns of a description, from `local_work l`. */
export const DESCRIPTION = `${LOCAL_WORK}, l.rank`;

/** Reads descriptions. Many tell the same of a work: that is read once. */
export function readingOnce(): (row: Row, document: DocumentId) => RankedWork {
  const known = new Map<string, ToldWork>();
  return (row, document) => {
    const what = row.text('keys') + row.text('content');
    const told = known.get(what) ?? toldOf(row);
    known.set(what, told);
    return { document, work: localWork(row, told), rank: row.text('rank') };
  };
}

const FULLEST = `
SELECT ${DESCRIPTION}, d.id FROM local_work l JOIN document d ON d.key = l.document
WHERE l.work IS ? AND l.keys = ? ORDER BY l.rank LIMIT ?`;

/** The fullest descriptions in a group. */
export function fullestOf(database: Database, { work, keys }: Group, most: number): RankedWork[] {
  const read = readingOnce();
  return database
    .all(FULLEST, work, JSON.stringify(keys), most)
    .map((row) => read(row, row.id<DocumentId>('id')));
}

/** Gives a group to a work of the graph. Answers the documents that are touched by it. */
export function moveGroup(database: Database, { work, keys }: Group, to: number): number[] {
  if (work === to) return [];
  const rows = database.all(
    'UPDATE local_work SET work = ? WHERE work IS ? AND keys = ? RETURNING document',
    to,
    work,
    JSON.stringify(keys),
  );
  return rows.map((row) => row.number('document'));
}
