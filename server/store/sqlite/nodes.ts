import type { NodeRecord } from '../rows.js';
import { citationsByIds } from './citations.js';
import type { Database } from './database.js';
import { documentsByIds } from './documents.js';
import { listOf } from './keys.js';
import { notesByIds } from './notes.js';
import { authorsByIds, institutionsByIds } from './people.js';
import { provisionsByIds } from './provisions.js';
import { worksByIds } from './works.js';

type NodeName = NodeRecord['node'];

/** How each sort of node is fetched. */
const FETCH: Readonly<Record<NodeName, (database: Database, ids: string[]) => (NodeRecord | null)[]>> = {
  document: documentsByIds,
  note: notesByIds,
  citation: citationsByIds,
  work: worksByIds,
  author: authorsByIds,
  institution: institutionsByIds,
  provision: provisionsByIds,
};
const NAMES = Object.keys(FETCH) as NodeName[];

const SORTS = `SELECT s.value AS id, CASE
  ${NAMES.map((name) => `WHEN EXISTS (SELECT 1 FROM ${name} WHERE id = s.value) THEN '${name}'`).join('\n  ')}
  WHEN EXISTS (SELECT 1 FROM work_key WHERE id = s.value) THEN 'work' END AS sort
FROM json_each(?) s`;

export function nodes(database: Database, ids: readonly string[]): (NodeRecord | null)[] {
  const rows = database.all(SORTS, listOf([...new Set(ids)]));
  const found = new Map<string, NodeRecord>();
  for (const name of NAMES) {
    const asked = rows.filter((row) => row.textOrNull('sort') === name).map((row) => row.text('id'));
    if (asked.length === 0) continue;
    for (const [i, record] of FETCH[name](database, asked).entries()) {
      const id = asked[i];
      if (record && id !== undefined) found.set(id, record);
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}
