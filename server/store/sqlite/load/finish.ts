import type { WorkId } from '#schema/ids.js';
import { provisionNodeId } from '../../node-ids.js';
import type { LoadStep } from '../../store.js';
import type { Database } from '../database.js';
import { countChange } from '../graph-version.js';
import { recountPeople } from '../write/people.js';
import { putBack } from './aside.js';
import { countAll } from './count.js';
import { joinGroups } from './join-groups.js';
import type { Load } from './take-in.js';
import { writeWorks } from './works.js';

/** All that is derived of the documents that were taken in. */
export function finishLoad(load: Load, onStep: (step: LoadStep) => void): void {
  const { database, groups, corrections } = load;
  const roots = groups.roots(corrections);
  joinGroups(database, roots);
  writeWorks(load, roots, onStep);
  onStep({ step: 'indexes' });
  countAll(load, roots);
  writeProvisions(database);
  putBack(database, load.aside);
  writePeople(database);
  writeTallies(database);
  countChange(database);
}

const PLACES = `
SELECT w.key, w.id, c.provision_label, count(*) AS count FROM citation c CROSS JOIN work w ON w.key = c.work
WHERE c.provision_label IS NOT NULL GROUP BY w.key, c.provision_label`;

function writeProvisions(database: Database): void {
  for (const row of database.all(PLACES))
    database.run(
      'INSERT INTO provision (id, work, label, citation_count) VALUES (?, ?, ?, ?)',
      provisionNodeId(row.id<WorkId>('id'), row.text('provision_label')),
      row.number('key'),
      row.text('provision_label'),
      row.number('count'),
    );
  database.run(
    `UPDATE citation SET provision =
       (SELECT key FROM provision p WHERE p.work = citation.work AND p.label = citation.provision_label)
     WHERE provision_label IS NOT NULL AND work IS NOT NULL`,
  );
}

function writePeople(database: Database): void {
  const keysIn = (table: string) => database.all(`SELECT key FROM ${table}`).map((row) => row.number('key'));
  recountPeople(
    database,
    { authors: keysIn('author'), institutions: keysIn('institution') },
    { authors: [], institutions: [] },
  );
}

/** As the triggers would have counted. */
function writeTallies(database: Database): void {
  for (const table of ['document', 'note', 'work', 'author', 'institution', 'citation'])
    database.run(
      `INSERT OR REPLACE INTO tally SELECT '${table}s', count(*) FROM ${table} HAVING count(*) > 0`,
    );
  database.run(
    "INSERT OR REPLACE INTO tally SELECT 'status:' || status, count(*) FROM citation GROUP BY status",
  );
  database.run(
    "INSERT OR REPLACE INTO tally SELECT 'kind:' || ifnull(kind, ''), count(*) FROM work GROUP BY kind",
  );
}
