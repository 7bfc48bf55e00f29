import type { Transaction } from './graph.js';

const VERSION = "MATCH (s:Store {name: 'carolene'}) RETURN coalesce(s.graphVersion, 0) AS version";

export async function graphVersion(transaction: Transaction): Promise<number> {
  const [row] = await transaction.ask(VERSION);
  return row?.number('version') ?? 0;
}

/** Says that the graph is another from now on. */
export async function countChange(transaction: Transaction): Promise<void> {
  await transaction.ask(
    "MATCH (s:Store {name: 'carolene'}) SET s.graphVersion = coalesce(s.graphVersion, 0) + 1",
  );
}
