// The yardsticks of `npm run bench:store`: what the libraries alone do in the same run, without any of our code. A store's
// figures are told beside them, so that those of two machines can be compared.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import neo4j from 'neo4j-driver';

/** Rows of a table that are written once more; of a larger one these stand for all. */
const MOST_ROWS = 200_000;
/** What the full-text indexes have words of. */
const WORDS = {
  work_words: 'SELECT key, line FROM work',
  work_names: 'SELECT key, label FROM work',
  author_words: 'SELECT key, line FROM author',
  document_words: 'SELECT key, line FROM document',
  note_words: 'SELECT key, text FROM note',
};
const BATCH = 1000;

/**
 * Seconds that SQLite alone takes for what a store's file holds, in one transaction of a new file: each row once more by one
 * INSERT a table, each text once more into its full-text index, the indexes, the commit. Finding out what is to be
 * written is not in it.
 */
export function bareStatements(file, folder) {
  const stored = new DatabaseSync(file, { readOnly: true });
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'));
  bare.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = -1000000; BEGIN EXCLUSIVE');
  const schema = stored.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL').all();
  const virtual = schema.filter(({ name }) => name in WORDS);
  const tables = schema.filter(({ type, name }) => type === 'table' && !ofWords(name));
  for (const { sql } of [...tables, ...virtual]) bare.exec(sql);
  const rows = tables.map(({ name }) => writeAgain(stored, bare, name, `SELECT * FROM ${name}`));
  const words = Object.entries(WORDS).map(([name, sql]) =>
    writeAgain(stored, bare, `${name} (rowid, line)`, sql),
  );
  const share = sumOf(rows, 'written') / sumOf(rows, 'count');
  const indexes = schema.filter(({ type }) => type === 'index');
  const steps = {
    rows: sumOf(rows, 'seconds'),
    words: sumOf(words, 'seconds'),
    indexes: secondsFor(() => indexes.forEach(({ sql }) => bare.exec(sql))) / share,
    commit: secondsFor(() => bare.exec('COMMIT')) / share,
  };
  for (const database of [stored, bare]) database.close();
  rmSync(join(folder, 'bare.sqlite'));
  return steps;
}

/** Such an index, and the tables that it makes for itself. */
const ofWords = (name) => Object.keys(WORDS).some((index) => name.startsWith(index));

/** How many rows were written of how many, and the seconds that all of them would take. */
function writeAgain(stored, bare, into, sql) {
  const rows = stored.prepare(`${sql} LIMIT ${MOST_ROWS}`).all().map(Object.values);
  const { count } = stored.prepare(`SELECT count(*) AS count FROM (${sql})`).get();
  if (rows.length === 0) return { written: 0, count, seconds: 0 };
  const insert = bare.prepare(`INSERT INTO ${into} VALUES (${rows[0].map(() => '?').join(', ')})`);
  const seconds = secondsFor(() => rows.forEach((row) => insert.run(...row)));
  return { written: rows.length, count, seconds: seconds * (count / rows.length) };
}

const sumOf = (list, field) => list.reduce((sum, item) => sum + item[field], 0);

function secondsFor(work) {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

const EDGES = `
UNWIND $rows AS row MATCH (a:Work {id: row.from}) MATCH (b:Work {id: row.to})
MERGE (a)-[r:CITES]->(b) SET r.count = row.count`;
const ONE_HOP = 'MATCH (:Work {id: $id})-[r:CITES]-(o:Work) RETURN o.id, o.title, o.year, r.count LIMIT 100';
const PATH = `
MATCH (a:Work {id: $from}) MATCH (b:Work {id: $to})
MATCH way = shortestPath((a)-[:CITES*..6]-(b)) RETURN [v IN nodes(way) | v.id]`;

/**
 * The works of the graph and its edges, nothing else, in an empty Neo4j, by the driver. Answers the seconds that the edges
 * took, and questions as one statement each, to be asked like those of a store.
 */
export async function bareNeo4j({ uri, user, password }, graph) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = (cypher, parameters = {}) => driver.executeQuery(cypher, parameters, { database: 'neo4j' });
  await run('CREATE CONSTRAINT FOR (w:Work) REQUIRE w.id IS UNIQUE');
  for (const name of ['title', 'kind', 'year', 'citations'])
    await run(`CREATE INDEX FOR (w:Work) ON (w.${name})`);
  for (const rows of batches(worksOf(graph)))
    await run('UNWIND $rows AS row MERGE (w:Work {id: row.id}) SET w = row', { rows });
  const begun = performance.now();
  for (const rows of batches(edgesOf(graph))) await run(EDGES, { rows });
  const seconds = (performance.now() - begun) / 1000;
  const session = driver.session({ defaultAccessMode: 'READ', database: 'neo4j' });
  const ask = (cypher, parameters) => session.executeRead((asked) => asked.run(cypher, parameters));
  const some = (random) => idOf(Math.floor(random() * graph.works));
  return {
    seconds,
    questions: {
      'one hop': (random) => ask(ONE_HOP, { id: some(random) }),
      'path up to 6': (random) => ask(PATH, { from: some(random), to: some(random) }),
    },
    close: async () => {
      await session.close();
      await driver.close();
    },
  };
}

const idOf = (number) => `work-${number}`;

function* worksOf(graph) {
  for (let i = 0; i < graph.works; i += 1)
    yield {
      id: idOf(i),
      title: graph.title(i),
      kind: 'article',
      year: neo4j.int(1950),
      citations: neo4j.int(i),
    };
}

function* edgesOf(graph) {
  for (let i = 0; i < graph.works; i += 1)
    for (const cited of graph.cited(i)) yield { from: idOf(i), to: idOf(cited), count: neo4j.int(1) };
}

function* batches(rows) {
  let batch = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
