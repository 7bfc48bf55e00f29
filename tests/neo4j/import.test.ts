import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exportNeo4jCsv } from '#server/exports/neo4j-csv/index.js';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { openStore } from '#server/store/index.js';
import { firstDifference } from '#server/store/verify.js';
import { joined, setWork, called, decision } from '../store/corrections.js';
import { dumpOf } from '../store/dump.js';
import { graphOf } from '../store/graphs.js';
import { briefing, comment, smith } from '../store/library.js';
import { ours } from './connection.js';
import { startServer } from './server.js';

/** Texts that a CSV file could take for its own signs, and texts that are empty. */
const odd = graphOf({
  name: 'odd, "quoted".txt',
  title: 'A "title"; with, signs\nand a line end',
  authors: ["O'Neill; Ann", ''],
  itself: 'Own',
  works: {
    Own: { keys: ['k:"own"', 'k:;'], title: '', authors: ['Lee; Ann', 'Moe, Bo'], container: 'A\\B' },
    Odd: { keys: ['k:odd'], kind: null, institution: 'Court "of" A, B' },
  },
  notes: [[{ work: 'Odd', text: 'a "b"\nc' }, { work: 'Own' }], [{ work: 'Own', form: 'id', text: '' }], []],
});

const JAVA = 'java';

/** neo4j-admin of the test server's own jars. */
function neo4jAdmin(data: string, folder: string): string {
  const start = fileURLToPath(new URL('server/start', import.meta.url));
  const jars = spawnSync(start, ['--resolve'], { encoding: 'utf8' }).stdout.trim();
  const done = spawnSync(
    JAVA,
    [
      '-Xmx512m',
      '-cp',
      `${jars}/*`,
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '@import.args',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: homedir(), NEO4J_HOME: data, NEO4J_CONF: join(data, 'conf') },
    },
  );
  return done.status === 0 ? '' : `${done.stdout}\n${done.stderr}`;
}

it.skipIf(!ours)(
  'what is exported for neo4j-admin is the same graph when it was imported',
  { timeout: 600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
    const store = openStore(join(folder, 'embedded'));
    for (const graph of [smith, briefing, comment, odd]) await store.replaceDocument(graph, '1');
    await store.keepCorrections([
      decision(1),
      setWork(2, '1.1', 'Rome', called('Kelsen', 'book:kelsen')),
      joined(3, 'case:lotus', 'docket:icc-02/05-01/09-302'),
    ]);
    const csv = join(folder, 'csv');
    expect(await exportNeo4jCsv(store, csv)).toEqual({ documents: 4, corrections: 3 });
    const data = join(folder, 'neo4j');
    await mkdir(join(data, 'conf'), { recursive: true });
    expect(neo4jAdmin(data, csv)).toBe('');
    const server = await startServer(data);
    const imported = openNeo4j({ uri: server.uri, user: 'neo4j', password: '', database: 'neo4j' }, {});
    try {
      expect(await firstDifference(store, imported)).toBeNull();
      expect(await dumpOf(imported)).toEqual(await dumpOf(store));
      // It goes on as any other: what is replaced and taken back leaves both the same.
      for (const one of [store, imported]) {
        await one.replaceDocument(smith, '2');
        await one.withdrawCorrection('correction-3');
        await one.removeDocument(odd.document.id);
      }
      expect(await dumpOf(imported)).toEqual(await dumpOf(store));
    } finally {
      await imported.close();
      await server.stop();
      await store.close();
    }
  },
);
