import { appendFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile, type Level, type Profile } from '#ingest/checks/profile.js';
import { ingestPaths } from '#server/ingestion/index.js';
import { profileNameOf } from '#server/ingestion/reader-name.js';
import type { ProgressEvent } from '#server/ingestion/report.js';
import { StoreUnusable } from '#server/store/errors.js';
import { openStore } from '#server/store/index.js';
import { openDatabase } from '#server/store/sqlite/open.js';
import { archiveOf } from '../sources/archive.js';
import { compiled } from '../store/compiled.js';
import { faultsOf } from '../store/sqlite-faults.js';
import { runProgram } from './run-program.js';
import { TEXT as SUPRA } from '../reports/report-of.js';
import { folderWith, markdown } from './samples.js';

let built: string;
beforeAll(async () => {
  built = await compiled();
});

const run = (store: string, paths: readonly string[], interruptAt?: number) =>
  runProgram(built, store, paths, interruptAt);

describe('ingestPaths', () => {
  it('reads the documents of a zip file, each for itself', async () => {
    const broken = Uint8Array.from([0x50, 0x4b, 3, 4, 0]);
    const folder = await folderWith({
      'papers.zip': archiveOf({ 'a.md': markdown('One'), 'sub/b.md': markdown('Two'), 'c.docx': broken }),
    });
    const store = await folderWith({});
    const first = await run(store, [folder]);
    expect(first.report).toMatchObject({ read: 2, failed: 1, notes: 4 });
    expect(first.report.failures.map(({ file }) => relative(folder, file).replaceAll('\\', '/'))).toEqual([
      'papers.zip/c.docx',
    ]);
    const again = await run(store, [folder]);
    expect(again.report).toMatchObject({ read: 0, unchanged: 2, failed: 1 });
    expect(again.stats.documents).toBe(2);
  });
  it('reads what it can, and says of the rest what is wrong', async () => {
    const folder = await folderWith({
      'a.md': markdown('One'),
      'b.txt': '',
      'c.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe]),
      'd.txt': Buffer.concat([
        Buffer.from('A text with '),
        Buffer.from([0xc3, 0x28]),
        Buffer.from(' in it.'),
      ]),
      'e.pdf': '%PDF-1.7 and then nothing',
      'f.md': markdown('Two'),
    });
    const store = await folderWith({});
    const { events, report, stats } = await run(store, [folder, join(folder, 'gone.md')]);
    expect(report).toMatchObject({ read: 2, unchanged: 0, failed: 5, notes: 4, interrupted: false });
    expect(report.citations).toBeGreaterThanOrEqual(6);
    expect(stats).toMatchObject({ documents: 2, notes: 4, citations: report.citations });
    expect(report.failures.map((failure) => relative(folder, failure.file)).sort()).toEqual([
      'b.txt',
      'c.txt',
      'd.txt',
      'e.pdf',
      'gone.md',
    ]);
    for (const { message, expected, advice } of report.failures)
      for (const part of ['Unexpected', expected, advice]) expect(message).toContain(part);
    expect(report.failures.find(({ file }) => file.endsWith('d.txt'))?.place).toBe('byte 12');
    expect(events.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(events.every(({ of }) => of === 7)).toBe(true);
    expect(events.filter(({ status }) => status === 'read')).toMatchObject([{ notes: 2 }, { notes: 2 }]);
  });

  it('reads again only what changed', async () => {
    const folder = await folderWith({ 'a.md': markdown('One'), 'b.md': markdown('Two') });
    const store = await folderWith({});
    expect((await run(store, [folder])).report).toMatchObject({ read: 2, unchanged: 0 });
    expect((await run(store, [folder])).report).toMatchObject({ read: 0, unchanged: 2 });
    await appendFile(join(folder, 'b.md'), '\nA last word.[^3]\n\n[^3]: S.C. Res. 1970 (Feb. 26, 2011).\n');
    const { report, stats } = await run(store, [folder]);
    expect(report).toMatchObject({ read: 1, unchanged: 1 });
    expect(stats).toMatchObject({ documents: 2, notes: 5 });
  });

  it('keeps what is read when it is interrupted, and goes on from there', { timeout: 60_000 }, async () => {
    const files = Array.from({ length: 80 }, (_, i) => [`${i}.md`, markdown(`No. ${i}`)] as const);
    const folder = await folderWith(Object.fromEntries(files));
    const store = await folderWith({});
    const { report, stats } = await run(store, [folder], 3);
    expect(report.interrupted).toBe(true);
    expect(report.failed).toBe(0);
    expect(report.read).toBeLessThan(80);
    expect(stats.documents).toBe(report.read);
    const database = openDatabase(store, {});
    expect(faultsOf(database)).toEqual([]);
    database.close();
    const rest = await run(store, [folder]);
    expect(rest.report).toMatchObject({ unchanged: report.read, read: 80 - report.read, interrupted: false });
  });

  it('finds by the rules of the house, and reads again where they have changed', async () => {
    const folder = await folderWith({ 'b.md': SUPRA });
    const store = openStore(await folderWith({}));
    const found = async (rules: Record<string, Level>) => {
      const profile: Profile = { ...defaultProfile, name: 'oscola-4', rules: new Map(Object.entries(rules)) };
      const { read, unchanged } = await ingestPaths(store, [join(folder, 'b.md')], { profile });
      const { nodes } = await store.documents({ first: 10, after: null });
      const [stored] = await store.documentGraphs(nodes.map(({ id }) => id));
      const findings = stored?.graph.findings.map(({ rule, severity }) => `${rule} ${severity}`);
      return { read, unchanged, findings, by: profileNameOf(stored?.reader ?? '') };
    };
    const told = { findings: ['supra-to-wrong-note error'], by: 'oscola-4' };
    expect(await found({})).toEqual({ read: 1, unchanged: 0, ...told });
    expect(await found({})).toEqual({ read: 0, unchanged: 1, ...told });
    expect(await found({ SUP: 'off' })).toEqual({ read: 1, unchanged: 0, ...told, findings: [] });
    await store.close();
  });

  it('reads a single small file in the same thread', async () => {
    const folder = await folderWith({ 'a.md': markdown('One') });
    const store = openStore(await folderWith({}));
    const events: ProgressEvent[] = [];
    const report = await ingestPaths(store, [join(folder, 'a.md')], {
      onProgress: (event) => events.push(event),
    });
    expect(report).toMatchObject({ read: 1, failed: 0, notes: 2 });
    expect(events).toMatchObject([
      { file: join(folder, 'a.md'), done: 1, of: 1, status: 'read', error: null },
    ]);
    await store.close();
  });

  it('reads nothing where it is aborted from the start', async () => {
    const folder = await folderWith({ 'a.md': markdown('One') });
    const store = openStore(await folderWith({}));
    expect(await ingestPaths(store, [folder], { signal: AbortSignal.abort() })).toMatchObject({
      read: 0,
      interrupted: true,
    });
    await store.close();
  });

  it('stops where the store fails, and not where it does not take one document', async () => {
    const folder = await folderWith({ 'a.md': markdown('One') });
    const store = openStore(await folderWith({}));
    const failingWith = (error: Error) => ({ ...store, replaceDocument: () => Promise.reject(error) });
    const full = new StoreUnusable('full', 'Unexpected end of disk space');
    const path = join(folder, 'a.md');
    await expect(ingestPaths(failingWith(full), [path])).rejects.toThrow(full);
    const report = await ingestPaths(failingWith(new Error('constraint failed')), [path]);
    expect(report).toMatchObject({ read: 0, failed: 1 });
    expect(report.failures[0]?.message).toContain('constraint failed');
    await store.close();
  });
});
