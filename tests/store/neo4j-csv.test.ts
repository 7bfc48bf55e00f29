import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportNeo4jCsv } from '#server/exports/neo4j-csv/index.js';
import { openStore, type Store } from '#server/store/index.js';
import { briefing, comment, smith } from './library.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  store = openStore(join(folder, 'embedded'));
  for (const graph of [smith, briefing, comment]) await store.replaceDocument(graph, '1');
});
afterEach(() => store.close());

test('each document is read twice, and each work is written once', async () => {
  const read: number[] = [];
  const carried = await exportNeo4jCsv(store, join(folder, 'csv'), (done) => read.push(done));
  expect(carried).toEqual({ documents: 3, corrections: 0 });
  expect(read).toEqual([1, 2, 3, 4, 5, 6]);
  const lines = (await readFile(join(folder, 'csv', 'Work.csv'), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(1 + 6);
  expect(existsSync(join(folder, 'csv', 'import.args'))).toBe(true);
});

test.each([
  ['was taken away between the readings', 3, (one: Store) => one.removeDocument(briefing.document.id)],
  ['was read anew', 4, (one: Store) => one.replaceDocument(smith, '2')],
] as const)(
  'where a document %s, it is told, and nothing says how to import what was written',
  async (_, at, change) => {
    const files = join(folder, 'csv');
    const exporting = exportNeo4jCsv(store, files, (done) => {
      if (done === at) void change(store);
    });
    await expect(exporting).rejects.toThrow(/written to meanwhile/);
    expect(existsSync(join(files, 'import.args'))).toBe(false);
  },
);
