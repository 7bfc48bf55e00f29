import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { openStore, type Store } from '#server/store/index.js';
import { connection, openDriver } from './connection.js';

/** Two stores that hold the same and are asked the same: any answer that differs in one byte is an error. */
export function twin(one: Store, other: Store): Store {
  const names = Object.keys(one) as (keyof Store)[];
  return Object.fromEntries(names.map((name) => [name, both(one, other, name)])) as unknown as Store;
}

function both(one: Store, other: Store, name: keyof Store) {
  return async (...args: unknown[]) => {
    const [first, second] = await Promise.allSettled([answer(one, name, args), answer(other, name, args)]);
    const [said, saidToo] = [written(first), written(second)];
    if (said !== saidToo)
      throw new Error(`Unexpected difference in ${name}(${JSON.stringify(args)}):\n${said}\n${saidToo}`);
    if (first.status === 'rejected') throw first.reason;
    return first.value;
  };
}

/** All that was asked of Neo4j by pairs. */
export const statements = new Set<string>();

let opened = 0;

/** An empty pair: the embedded store and the Neo4j of the run. While one is open, others are embedded only. */
export async function makeTwin(): Promise<Store> {
  const embedded = openStore(await mkdtemp(join(tmpdir(), 'carolene-')));
  if (opened > 0) return embedded;
  await emptyNeo4j();
  opened += 1;
  const onStatement = (cypher: string) => statements.add(cypher);
  const pair = twin(embedded, openNeo4j(connection, { onStatement }));
  const close = async () => {
    opened -= 1;
    await pair.close();
  };
  return { ...pair, close };
}

/** Takes all nodes away; constraints and indexes stay, as does the mark of a store where there is one. */
export async function emptyNeo4j(): Promise<void> {
  const driver = openDriver();
  const session = driver.session({ database: connection.database });
  await session.run('MATCH (n) WHERE NOT n:Store CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await session.run('MATCH (s:Store) REMOVE s.graphVersion');
  await session.close();
  await driver.close();
}

function answer(store: Store, name: keyof Store, args: readonly unknown[]): Promise<unknown> {
  return Reflect.apply(store[name], store, args) as Promise<unknown>;
}

function written(result: PromiseSettledResult<unknown>): string {
  if (result.status === 'rejected')
    return result.reason instanceof Error ? `${result.reason.name}: ${result.reason.message}` : 'failure';
  return JSON.stringify(result.value instanceof Map ? [...result.value].sort() : result.value) ?? 'nothing';
}
