import { WORK_KINDS } from '#schema/work.js';
import { OUTCOME_STATUSES } from '../rows.js';
import type { Stats } from '../store.js';
import type { Database } from './database.js';

export function stats(database: Database): Stats {
  const rows = database.all("SELECT name, count FROM tally WHERE name >= ''");
  const tally = new Map(rows.map((row) => [row.text('name'), row.number('count')]));
  const count = (name: string) => tally.get(name) ?? 0;
  return {
    documents: count('documents'),
    notes: count('notes'),
    citations: count('citations'),
    works: count('works'),
    authors: count('authors'),
    institutions: count('institutions'),
    citationsByStatus: OUTCOME_STATUSES.map((status) => ({ status, count: count(`status:${status}`) })),
    worksByKind: [...WORK_KINDS, null]
      .map((kind) => ({ kind, count: count(`kind:${kind ?? ''}`) }))
      .filter((entry) => entry.count > 0),
  };
}
