import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '#server/store/index.js';
import { Database } from '#server/store/sqlite/database.js';
import { STORE_FILE } from '#server/store/options.js';
import { storeContract } from './contract.js';

const statements = new Set<string>();
const folder = () => mkdtemp(join(tmpdir(), 'carolene-'));

storeContract('the embedded store, listened to,', async () => {
  let opened = false;
  const store = openStore(await folder(), {
    onStatement: (sql) => {
      if (opened) statements.add(sql);
    },
  });
  opened = true;
  return store;
});

describe('what it asks of SQLite', () => {
  it('walks through no whole table and makes no index for one question', async () => {
    const data = await folder();
    await openStore(data).close();
    const database = new Database(join(data, STORE_FILE), { busyTimeout: 50, onStatement: () => undefined });
    const asked = [...statements].filter((sql) => /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)/.test(sql));
    expect(asked.length).toBeGreaterThan(80);
    const tables = database
      .all("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .map((row) => row.text('name'));
    const slow = asked.flatMap((sql) =>
      database
        .all(`EXPLAIN QUERY PLAN ${sql}`)
        .map((row) => row.text('detail'))
        .filter((detail) => walksThrough(detail, sql, tables))
        .map((detail) => `${detail}: ${sql}`),
    );
    database.close();
    expect(slow).toEqual([]);
  });
});

/**
 * "SCAN d", d being a table's other name, is all of it from end to end. "SCAN d USING INDEX" is in an order that was
 * asked for, until there are enough. What a part of the same question found may be walked through.
 */
function walksThrough(detail: string, sql: string, tables: readonly string[]): boolean {
  if (detail.includes('AUTOMATIC')) return true;
  const name = /^SCAN (?<name>\w+)$/.exec(detail)?.groups?.name;
  if (name === undefined) return false;
  return tables.includes(name) || new RegExp(`\\b(?:${tables.join('|')}) (?:AS )?${name}\\b`).test(sql);
}
