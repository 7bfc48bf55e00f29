import type { Graph } from './graph.js';
import { newerStore, notAStore } from './failures.js';
import { SCHEMA, VERSION } from './schema.js';

/** The version of the store; 0 where the database is empty. Throws StoreUnusable where it is something else. */
async function versionOf(graph: Graph, place: { uri: string; database: string }): Promise<number> {
  await graph.connect();
  const [row] = await graph.read((transaction) =>
    transaction.ask(`OPTIONAL MATCH (s:Store {name: 'carolene'})
      RETURN s.version AS version, COUNT { MATCH (n) } AS nodes`),
  );
  const version = row?.numberOrNull('version') ?? 0;
  if (version > VERSION) throw newerStore(place);
  if (version === 0 && (row?.number('nodes') ?? 0) > 0) throw notAStore(place);
  return version;
}

/** Makes constraints and indexes where they are missing, and waits for them. Safe to run again, by several at once. */
export async function migrate(graph: Graph, place: { uri: string; database: string }): Promise<void> {
  const version = await versionOf(graph, place);
  for (const statement of SCHEMA) await graph.write((transaction) => transaction.ask(statement));
  if (version === 1) await countDegrees(graph);
  if (version === 1 || version === 2) await sortByAuthority(graph);
  await graph.write((transaction) =>
    transaction.ask(
      `MERGE (s:Store {name: 'carolene'}) ON CREATE SET s.writes = 0 SET s.version = $version`,
      { version: VERSION },
    ),
  );
  await graph.read((transaction) => transaction.ask('CALL db.awaitIndexes(600)'));
}

/** Brings an older or empty database up to date; leaves one of today alone. */
export async function prepare(graph: Graph, place: { uri: string; database: string }): Promise<void> {
  if ((await versionOf(graph, place)) < VERSION) await migrate(graph, place);
}

const DEGREES = `
MATCH (v:Vertex) WHERE v.degree IS NULL WITH v LIMIT 5000
SET v.degree = COUNT { MATCH (v)-[:CITES]-(o:Vertex) WHERE o <> v RETURN DISTINCT o } RETURN count(v) AS count`;

/** Version 2: neighbours in the picture are counted when edges come and go, not when it is drawn. */
const countDegrees = (graph: Graph) => untilNone(graph, DEGREES);

const UNSORTED = `
MATCH (w:Work) WHERE w.byAuthority IS NULL WITH w LIMIT 5000
SET w.byAuthority = 0 RETURN count(w) AS count`;

/** Version 3: works are listed by authority. */
const sortByAuthority = (graph: Graph) => untilNone(graph, UNSORTED);

/** Some thousand nodes a transaction, so that no server runs out of memory. */
async function untilNone(graph: Graph, cypher: string): Promise<void> {
  for (let changed = 1; changed > 0;) {
    const [row] = await graph.write((transaction) => transaction.ask(cypher));
    changed = row?.number('count') ?? 0;
  }
}
