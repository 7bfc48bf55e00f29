import type { Database } from '../database.js';

/** What belongs to a group belongs to the work that it is one with. */
export function joinGroups(database: Database, roots: Int32Array): void {
  const moved = [...roots.entries()].filter(([group, root]) => group !== root);
  if (moved.length === 0) return;
  database.script('CREATE TEMP TABLE moved (key INTEGER PRIMARY KEY, work INTEGER NOT NULL)');
  database.run('INSERT INTO moved SELECT value ->> 0, value ->> 1 FROM json_each(?)', JSON.stringify(moved));
  for (const table of ['local_work', 'citation'])
    database.run(
      `UPDATE ${table} SET work = (SELECT m.work FROM moved m WHERE m.key = ${table}.work)
       WHERE work IN (SELECT key FROM moved)`,
    );
  database.script('DROP TABLE moved');
}
