import { afterEach, describe, expect, it } from 'vitest';
import { StoreUnusable } from '#server/store/errors.js';
import { migrateNeo4j, openNeo4j } from '#server/store/neo4j/index.js';
import { smith } from '../store/library.js';
import { atHand, connection, openDriver } from './connection.js';
import { emptyNeo4j } from './twin.js';

/** What a store says when it is first asked something. */
async function refusal(place: typeof connection): Promise<{ reason: string; message: string }> {
  const store = openNeo4j(place, {});
  try {
    await store.stats();
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    return { reason: error.reason, message: error.message };
  } finally {
    await store.close();
  }
  throw new Error('Unexpected answer, expected a refusal');
}

async function run(cypher: string): Promise<void> {
  const driver = openDriver();
  await driver.executeQuery(cypher, {}, { database: connection.database });
  await driver.close();
}

describe.skipIf(!atHand)('a Neo4j that is no store is told apart', () => {
  afterEach(async () => {
    await run('MATCH (n) WHERE n:Song OR n:Store DETACH DELETE n');
  });

  it('nobody answers', async () => {
    const { reason, message } = await refusal({ ...connection, uri: 'bolt://127.0.0.1:1' });
    expect(reason).toBe('no-access');
    expect(message).toContain('correct NEO4J_URI');
  });

  it('another database', async () => {
    const { reason, message } = await refusal({ ...connection, database: 'absent' });
    expect(reason).toBe('no-access');
    expect(message).toContain('Correct NEO4J_DATABASE');
  });

  it("another program's graph", async () => {
    await emptyNeo4j();
    await run('MATCH (s:Store) DELETE s');
    await run("CREATE (:Song {name: 'Lili'})");
    expect(await refusal(connection)).toMatchObject({ reason: 'not-a-store' });
  });

  it('a newer version', async () => {
    await run("MERGE (s:Store {name: 'carolene'}) SET s.version = 99, s.writes = 0");
    const { reason, message } = await refusal(connection);
    expect(reason).toBe('newer');
    expect(message).toContain('Update Carolene');
  });

  it('an address without sense', () => {
    expect(() => openNeo4j({ ...connection, uri: 'http://localhost' }, {})).toThrow(StoreUnusable);
  });
});

describe.skipIf(!atHand)('migrate', () => {
  it('can run twice, and on a store that is in use', async () => {
    await emptyNeo4j();
    await migrateNeo4j(connection);
    const store = openNeo4j(connection, {});
    await store.replaceDocument(smith, '1');
    await Promise.all([migrateNeo4j(connection), store.replaceDocument(smith, '1')]);
    expect(await store.stats()).toMatchObject({ documents: 1, notes: 4 });
    await store.close();
  });
});

describe.skipIf(!atHand)('two that write at once', () => {
  it('lose nothing', async () => {
    await emptyNeo4j();
    const [one, other] = [openNeo4j(connection, {}), openNeo4j(connection, {})];
    const named = (i: number) => ({
      ...smith,
      document: { ...smith.document, id: `document-${i}` as typeof smith.document.id, origin: `/${i}` },
    });
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? one : other).replaceDocument(named(i), '1')),
    );
    expect(await one.stats()).toMatchObject({ documents: 12, citations: 96, works: 4 });
    const [treaty] = (await one.search('Rome Statute', 1)).works;
    expect(treaty).toMatchObject({ citationCount: 36, documentCount: 12 });
    await Promise.all([one.close(), other.close()]);
  });
});
