import { copyFile, mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnusable } from '#server/store/errors.js';
import { openStore } from '#server/store/index.js';
import { asRow } from '#server/store/row.js';
import { STORE_FILE } from '#server/store/options.js';
import { Database } from '#server/store/sqlite/database.js';
import { migrate, MIGRATIONS, versionOf } from '#server/store/sqlite/migrations.js';
import { dumpOf } from './dump.js';
import { briefing, smith } from './library.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  file = join(folder, STORE_FILE);
});

/** The error of opening the store, and whether its file was left as it was. */
async function refusal(): Promise<{ reason: string; message: string; untouched: boolean }> {
  const before = await readFile(file);
  try {
    const store = openStore(folder, { busyTimeout: 50 });
    try {
      await store.stats();
      await store.documents({ first: 1, after: null });
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    return {
      reason: error.reason,
      message: error.message,
      untouched: before.equals(await readFile(file)),
    };
  }
  throw new Error('Unexpected opening, expected a refusal');
}

/** Puts a store with one document there, as a file that no connection of this process has open. */
async function filled(): Promise<void> {
  const elsewhere = await mkdtemp(join(tmpdir(), 'carolene-'));
  const store = openStore(elsewhere);
  await store.replaceDocument(smith, '1');
  await store.close();
  const copying = new DatabaseSync(join(elsewhere, STORE_FILE));
  copying.exec(`VACUUM INTO '${file}'`);
  copying.close();
}

describe('a store that was closed', () => {
  it('is the same when opened again', async () => {
    const store = openStore(folder);
    await store.replaceDocument(smith, '1');
    await store.replaceDocument(briefing, '1');
    const before = await dumpOf(store);
    await store.close();
    const again = openStore(folder);
    expect(await dumpOf(again)).toEqual(before);
    await again.close();
  });

  it('makes its folder', async () => {
    const store = openStore(join(folder, 'a', 'b'));
    expect(await store.stats()).toMatchObject({ documents: 0 });
    await store.close();
  });

  it('gives an error to questions, not an empty answer', async () => {
    const store = openStore(folder);
    await store.close();
    await expect(store.stats()).rejects.toThrow('not open');
  });
});

describe('a file that is no sound store is refused, told apart and left alone', () => {
  it('text', async () => {
    await writeFile(file, 'Dear colleague, this is not a database. '.repeat(50));
    const { reason, message, untouched } = await refusal();
    expect([reason, untouched]).toEqual(['not-a-store', true]);
    expect(message).toBe(
      `Unexpected content in ${file}, expected a store of Carolene. ` +
        'It was left as it is. Move it away, or name another folder with CAROLENE_DATA.',
    );
  });

  it("another program's database", async () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE song (name TEXT); PRAGMA user_version = 1');
    other.close();
    expect(await refusal()).toMatchObject({ reason: 'not-a-store', untouched: true });
  });

  it('a newer version', async () => {
    await filled();
    const other = new DatabaseSync(file);
    other.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    other.close();
    const { reason, message, untouched } = await refusal();
    expect([reason, untouched]).toEqual(['newer', true]);
    expect(message).toContain('Update Carolene');
  });

  it('cut short', async () => {
    await filled();
    await truncate(file, 20_000);
    expect(await refusal()).toMatchObject({ reason: 'damaged', untouched: true });
  });

  it('overwritten in the middle', async () => {
    await filled();
    const bytes = await readFile(file);
    bytes.fill(0xaa, 4096);
    await writeFile(file, bytes);
    expect(await refusal()).toMatchObject({ reason: 'damaged', untouched: true });
  });

  it('locked by another program', async () => {
    await filled();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await refusal()).toMatchObject({ reason: 'locked', untouched: true });
    other.exec('ROLLBACK');
    other.close();
    const store = openStore(folder);
    expect((await store.stats()).documents).toBe(1);
    await store.close();
  });

  it('in a folder that can not be made', async () => {
    await writeFile(join(folder, 'plain'), '');
    expect(() => openStore(join(folder, 'plain'))).toThrow(StoreUnusable);
    expect(() => openStore(join(folder, 'plain', 'below'))).toThrow(/Change the permissions/);
  });
});

describe('migrations', () => {
  const open = () => new Database(file, { busyTimeout: 50, onStatement: () => undefined });
  const make = (database: Database) =>
    database.script('CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1)');
  const extend = (database: Database) => database.script('ALTER TABLE a ADD COLUMN y INTEGER DEFAULT 7');

  it('bring an old store forward, step by step, once each', () => {
    const database = open();
    migrate(database, [make]);
    expect(versionOf(database)).toBe(1);
    migrate(database, [make, extend]);
    migrate(database, [make, extend]);
    expect(versionOf(database)).toBe(2);
    expect(database.get('SELECT x, y FROM a')?.number('y')).toBe(7);
    database.close();
  });

  it('leave the store as it was where a step fails', () => {
    const database = open();
    migrate(database, [make]);
    const failing = () => {
      extend(database);
      throw new Error('no more');
    };
    expect(() => migrate(database, [make, failing])).toThrow('no more');
    expect(versionOf(database)).toBe(1);
    expect(database.all("SELECT name FROM pragma_table_info('a')").map((row) => row.text('name'))).toEqual([
      'x',
    ]);
    database.close();
  });

  it('name the findings of a store that had none named', () => {
    const database = open();
    migrate(database, MIGRATIONS.slice(0, 3));
    database.run(
      'INSERT INTO document_text (document, text, pages, findings) VALUES (1, ?, ?, ?)',
      'Text.',
      '[]',
      '[{"rule":"missing-note"},{"rule":"missing-note"}]',
    );
    migrate(database);
    const findings = database.get('SELECT findings FROM document_text')?.list('findings', asRow) ?? [];
    expect(findings.map((row) => row.text('rule'))).toEqual(['missing-note', 'missing-note']);
    expect(new Set(findings.map((row) => row.text('id'))).size).toBe(2);
    database.close();
  });

  it('fit a copy of a store that is at work', async () => {
    await filled();
    await copyFile(file, join(folder, 'copy.sqlite'));
    const database = new Database(join(folder, 'copy.sqlite'), {
      busyTimeout: 50,
      onStatement: () => undefined,
    });
    expect(versionOf(database)).toBe(MIGRATIONS.length);
    database.close();
  });
});

it('opens fast', async () => {
  await filled();
  openStore(folder).close();
  const begun = performance.now();
  const store = openStore(folder);
  await store.stats();
  const took = performance.now() - begun;
  await store.close();
  expect(took).toBeLessThan(50);
});
