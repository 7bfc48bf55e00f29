import type { Database } from '../database.js';
import { listOf } from '../keys.js';

/** Indexes and triggers that are put aside while rows come in by the million, as the statements that make them. */
export type Aside = readonly string[];

const TABLES = ['document', 'note', 'citation', 'local_work', 'work', 'work_key', 'work_author', 'cites'];
const WORDS = ['work_words', 'work_names', 'document_words', 'note_words', 'author_words'];
/** Bytes of new words that are gathered before they are written, and how many lists may stand side by side. */
const GATHERED = 64_000_000;
const GATHERED_BEFORE = 1024 * 1024;

const FOUND = `
SELECT type, name, sql FROM sqlite_schema
WHERE sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?))
  AND (type = 'trigger' OR type = 'index') ORDER BY rowid`;

export function putAside(database: Database): Aside {
  const found = database.all(FOUND, listOf([...TABLES, 'author', 'institution']));
  for (const row of found) database.script(`DROP ${row.text('type')} ${row.text('name')}`);
  gather(database, GATHERED);
  return found.map((row) => row.text('sql'));
}

export function putBack(database: Database, aside: Aside): void {
  for (const sql of aside) database.script(sql);
  gather(database, GATHERED_BEFORE);
}

function gather(database: Database, bytes: number): void {
  for (const table of WORDS)
    database.run(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ?)`, bytes);
}
