import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '#server/analysis/index.js';
import type { Streams } from '#server/cli/command.js';
import { runCommandLine } from '#server/cli/index.js';
import { ANY_WORK } from '#server/store/filters.js';
import { openStore } from '#server/store/index.js';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { dumpOf } from '../store/dump.js';
import { briefing, comment, smith } from '../store/library.js';
import { atHand, connection } from './connection.js';
import { emptyNeo4j } from './twin.js';

let data: string;
let said: string;

const run = (...args: string[]) => {
  said = '';
  const streams: Streams = {
    out: (text) => (said += text),
    err: (text) => (said += text),
    terminal: false,
    colour: false,
    width: 80,
    page: { colour: false, width: 80 },
    environment: { data, host: '127.0.0.1', port: 0, neo4j: connection },
    interrupted: new AbortController().signal,
  };
  return runCommandLine(args, streams);
};

describe.skipIf(!atHand)('a graph that moves', () => {
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'carolene-'));
    await emptyNeo4j();
    const store = openStore(data);
    for (const graph of [smith, briefing, comment]) await store.replaceDocument(graph, '1');
    await store.close();
  });

  it('to Neo4j and back is the same', async () => {
    const source = openStore(data);
    const before = await dumpOf(source);
    await source.close();
    expect(await run('copy', '--from', 'sqlite', '--to', 'neo4j')).toBe(0);
    expect(said).toBe('3 documents copied from sqlite to neo4j\n');
    expect(await run('verify')).toBe(0);
    expect(said).toBe('sqlite and neo4j are equal\n');
    data = await mkdtemp(join(tmpdir(), 'carolene-'));
    expect(await run('copy', '--from', 'neo4j', '--to', 'sqlite')).toBe(0);
    const store = openStore(data);
    expect(await dumpOf(store)).toEqual(before);
    await store.close();
  });

  it('keeps the measures of works, and tells where it does not', async () => {
    const source = openStore(data);
    await analyse(source);
    await source.close();
    await run('copy', '--from', 'sqlite', '--to', 'neo4j');
    expect(said).toBe('3 documents copied from sqlite to neo4j\n');
    const store = openNeo4j(connection, {});
    expect(await store.analysis()).toMatchObject({ works: 6, stale: false });
    const [first] = (await store.works(ANY_WORK, 'authority', { first: 1, after: null })).nodes;
    expect(first?.label).toBe('Al-Bashir (South Africa)');
    expect(await run('verify')).toBe(0);
    // As if another analysis had been kept there.
    await store.keepAnalysis({ version: await store.graphVersion(), works: [] });
    expect(await run('verify')).toBe(5);
    expect(said).toMatch(/^Unexpected measures/);
    await run('copy', '--from', 'sqlite', '--to', 'neo4j');
    expect(said).toBe(
      '3 documents copied from sqlite to neo4j\n' +
        'neo4j has no measures of works as they are now: carolene analyze takes them\n',
    );
    await store.close();
  });

  it('and differs afterwards is found', async () => {
    await run('copy', '--from', 'sqlite', '--to', 'neo4j');
    const store = openNeo4j(connection, {});
    const changed = { ...smith, text: smith.text.replace('Rome', 'Room') };
    await store.replaceDocument(changed, '1');
    await store.close();
    expect(await run('verify')).toBe(5);
    expect(said).toMatch(/^Unexpected parts of .*document-smith\.txt/);
  });

  it('as a dump of one store is that of the other', async () => {
    await run('copy', '--from', 'sqlite', '--to', 'neo4j');
    const file = join(data, 'graph.jsonl');
    expect(await run('dump', file)).toBe(0);
    await emptyNeo4j();
    expect(await run('restore', file)).toBe(0);
    expect(said).toBe(`3 documents restored from ${file}\n`);
    expect(await run('verify')).toBe(0);
  });
});
