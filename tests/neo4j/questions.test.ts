import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { briefing, comment, smith } from '../store/library.js';
import { atHand, connection, openDriver } from './connection.js';
import { emptyNeo4j } from './twin.js';

const README = fileURLToPath(new URL('../../server/store/README.md', import.meta.url));

it.skipIf(!atHand)('the ten questions in the documentation find something', async () => {
  const text = await readFile(README, 'utf8');
  const questions = [...text.matchAll(/```cypher\n(?<cypher>[^`]*)```/g)].map(
    (found) => found.groups?.cypher ?? '',
  );
  expect(questions).toHaveLength(10);
  await emptyNeo4j();
  const store = openNeo4j(connection, {});
  for (const graph of [smith, briefing, comment]) await store.replaceDocument(graph, '1');
  await store.close();
  const driver = openDriver();
  for (const question of questions) {
    const { records } = await driver.executeQuery(question, {}, { database: connection.database });
    expect(records.length, question).toBeGreaterThan(0);
  }
  await driver.close();
});
