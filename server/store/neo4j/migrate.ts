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
  await versionOf(graph, place);
  for (const statement of SCHEMA) await graph.write((transaction) => transaction.ask(statement));
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
