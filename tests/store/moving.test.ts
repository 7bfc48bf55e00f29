import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Streams } from '#server/cli/command.js';
import { runCommandLine } from '#server/cli/index.js';
import { openStore } from '#server/store/index.js';
import { STORE_FILE } from '#server/store/options.js';
import { dumpOf } from './dump.js';
import { decision } from './corrections.js';
import { briefing, comment, smith } from './library.js';

let data: string;
let said: string;

const folder = () => mkdtemp(join(tmpdir(), 'carolene-'));

const run = (...args: string[]) => {
  said = '';
  const streams: Streams = {
    out: (text) => (said += text),
    err: (text) => (said += text),
    terminal: false,
    colour: false,
    width: 80,
    page: { colour: false, width: 80 },
    environment: { data, host: '127.0.0.1', port: 0, neo4j: null },
    interrupted: new AbortController().signal,
  };
  return runCommandLine(args, streams);
};

async function held(): Promise<unknown> {
  const store = openStore(data);
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}

beforeEach(async () => {
  data = await folder();
  const store = openStore(data);
  for (const graph of [smith, briefing, comment]) await store.replaceDocument(graph, '1');
  await store.close();
});

describe('a dump', () => {
  it('restored elsewhere is the same graph, and gives the same dump', async () => {
    const before = await held();
    const file = join(data, 'graph.jsonl');
    expect(await run('dump', file)).toBe(0);
    expect(said).toBe(`3 documents written to ${file}\n`);
    data = await folder();
    expect(await run('restore', file)).toBe(0);
    expect(await held()).toEqual(before);
    const again = join(data, 'again.jsonl');
    await run('dump', again);
    expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  it('holds what persons decided', async () => {
    const store = openStore(data);
    await store.keepCorrections([decision(1)]);
    await store.close();
    const before = await held();
    const file = join(data, 'graph.jsonl');
    await run('dump', file);
    expect(said).toBe(`3 documents and 1 corrections written to ${file}\n`);
    data = await folder();
    await run('restore', file);
    expect(said).toBe(`3 documents and 1 corrections restored from ${file}\n`);
    expect(await held()).toEqual(before);
  });

  it('of an older version, whose findings had no names, can be restored', async () => {
    const file = join(data, 'graph.jsonl');
    const [finding] = smith.findings;
    if (!finding) throw new Error('Unexpected sample without a finding, expected one');
    const { rule, severity, confidence, note, citation, spans, message, suggestion } = finding;
    const unnamed = { rule, severity, confidence, note, citation, spans, message, suggestion };
    const pages = smith.pages.map(({ number, label, span }) => ({ number, label, span }));
    const graph = { ...smith, pages, findings: [unnamed] };
    await writeFile(file, `{"carolene":"dump","version":1}\n${JSON.stringify({ reader: '1', graph })}\n`);
    data = await folder();
    expect(await run('restore', file)).toBe(0);
    const store = openStore(data);
    const [text] = await store.documentTexts([smith.document.id]);
    await store.close();
    expect(text?.findings).toMatchObject([{ rule: 'missing-note', code: null, evidence: [] }]);
    expect(text?.pages).toEqual(pages.map((page) => ({ ...page, confidence: null })));
  });

  it('is not written over another file', async () => {
    const file = join(data, 'mine.txt');
    await writeFile(file, 'mine');
    await expect(run('dump', file)).rejects.toThrow('expected to make a new file');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('that is something else is refused', async () => {
    const file = join(data, 'letter.txt');
    await writeFile(file, 'Dear colleague,\n');
    await expect(run('restore', file)).rejects.toThrow('expected a dump of Carolene');
    await writeFile(file, '{"carolene":"dump","version":9}\n');
    await expect(run('restore', file)).rejects.toThrow('Update Carolene');
    await writeFile(file, '{"carolene":"dump","version":1}\n{"reader":"1","gra');
    await expect(run('restore', file)).rejects.toThrow('Unexpected end or damage');
  });
});

it('a backup is a store, taken while another has it open', async () => {
  const before = await held();
  const open = openStore(data);
  const elsewhere = await folder();
  expect(await run('backup', join(elsewhere, STORE_FILE))).toBe(0);
  await open.removeDocument(smith.document.id);
  await open.close();
  data = elsewhere;
  expect(await held()).toEqual(before);
  await expect(run('backup', join(elsewhere, STORE_FILE))).rejects.toThrow('nothing is written over');
});

it('stores that a command does not know are named', async () => {
  await expect(run('copy', '--from', 'sqlite', '--to', 'oracle')).rejects.toThrow('expected sqlite or neo4j');
  await expect(run('copy', '--from', 'sqlite', '--to', 'neo4j')).rejects.toThrow('without NEO4J_URI');
});
