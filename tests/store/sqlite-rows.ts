import type { Database } from '#server/store/sqlite/database.js';

/** What a key stands for, by the column that has it. */
const NAMES: Readonly<Record<string, string>> = {
  document: '(SELECT id FROM document WHERE key = t.document)',
  note: '(SELECT id FROM note WHERE key = t.note)',
  citation: '(SELECT id FROM citation WHERE key = t.citation)',
  work: '(SELECT id FROM work WHERE key = t.work)',
  author: '(SELECT id FROM author WHERE key = t.author)',
  institution: '(SELECT id FROM institution WHERE key = t.institution)',
  provision: '(SELECT id FROM provision WHERE key = t.provision)',
  local_work: `(SELECT d.id || ' ' || l.local_id FROM local_work l JOIN document d ON d.key = l.document
    WHERE l.key = t.local_work)`,
};
/** Words of names are learnt and never forgotten; a version counts what was done. */
const LEFT_OUT = ['word', 'graph_version'];
const WORDS = ['work_words', 'work_names', 'author_words', 'document_words', 'note_words'];

/** Every row of every table of a store, with ids in the place of keys: the same in all stores of the same content. */
export function rowsOf(database: Database): Record<string, string[]> {
  const tables = database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")
    .map((row) => row.text('name'))
    .filter((name) => !LEFT_OUT.includes(name));
  return Object.fromEntries([
    ...tables.map((table): [string, string[]] => [table, rows(database, table)]),
    ...WORDS.map((table): [string, string[]] => [table, words(database, table)]),
  ]);
}

function rows(database: Database, table: string): string[] {
  const columns = database
    .all('SELECT name FROM pragma_table_info(?)', table)
    .map((row) => row.text('name'))
    .filter((name) => name !== 'key')
    .map((name) => columnOf(table, name));
  // A tally that fell to nothing stays.
  const of = table === 'tally' ? 'tally t WHERE count > 0' : `${table} t`;
  return texts(database, `SELECT json_array(${columns.join(', ')}) AS text FROM ${of} ORDER BY 1`);
}

function columnOf(table: string, name: string): string {
  if (table === 'document' && name === 'local_work') return 't.local_work';
  // The spellings of an author come in the order of the works' keys.
  if (table === 'author' && name === 'line') return 'length(t.line)';
  if (table === 'correction' && name === 'document') return 't.document';
  if (table === 'related') return `t.${name}`;
  return NAMES[name] ?? `t.${name}`;
}

/** Which words are where: in how many rows and how often each. */
function words(database: Database, table: string): string[] {
  database.script(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, ${table}, row)`);
  try {
    return texts(database, 'SELECT json_array(term, doc, cnt) AS text FROM temp.vocabulary ORDER BY 1');
  } finally {
    database.script('DROP TABLE temp.vocabulary');
  }
}

const texts = (database: Database, sql: string): string[] => database.all(sql).map((row) => row.text('text'));
