import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnusable } from '#server/store/errors.js';
import { oldServer } from '#server/store/neo4j/failures.js';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { ours } from './connection.js';
import { startServer, type TestServer } from './server.js';

const PASSWORD = 'correct-horse';

describe.skipIf(!ours)('a server with a password', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(await mkdtemp(join(tmpdir(), 'carolene-neo4j-')), ['--password', PASSWORD]);
  }, 300_000);
  afterAll(() => server.stop());

  /** What is said when the store is first asked something; "open" where it answers. */
  const said = async (scheme: string, password = PASSWORD): Promise<string> => {
    const uri = server.uri.replace('bolt:', `${scheme}:`);
    const store = openNeo4j({ uri, user: 'neo4j', password, database: 'neo4j' }, {});
    try {
      await store.stats();
      return 'open';
    } catch (error) {
      if (!(error instanceof StoreUnusable)) throw error;
      return error.message;
    } finally {
      await store.close();
    }
  };

  it.each(['bolt', 'neo4j'])('opens by %s', async (scheme) => {
    expect(await said(scheme)).toBe('open');
  });

  it('is not opened by a wrong one, and says which variables are wrong', async () => {
    expect(await said('bolt', 'wrong')).toMatch(
      /^Unexpected refusal by Neo4j at bolt:.*expected it to know the user\. Correct NEO4J_USER and NEO4J_PASSWORD\.$/,
    );
  });

  it.each([
    ['bolt+s', /"\+s" wants a certificate that this machine trusts/],
    ['bolt+ssc', /"\+ssc" wants a server that encrypts/],
  ])('is not opened by %s where it does not encrypt', async (scheme, expected) => {
    expect(await said(scheme)).toMatch(expected);
  });
});

describe('a server', () => {
  const place = { uri: 'bolt://host', database: 'neo4j' };

  it.each(['Neo4j/4.4.38', 'Neo4j/5.25.1'])('that calls itself %s is too old', (agent) => {
    expect(oldServer(agent, place)?.message).toBe(
      `Unexpected ${agent} at bolt://host, expected Neo4j 5.26 or newer. Update the server; nothing was changed.`,
    );
  });

  it.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2026.08.1', 'Memgraph', undefined])(
    'that calls itself %s is not',
    (agent) => {
      expect(oldServer(agent, place)).toBeNull();
    },
  );
});
