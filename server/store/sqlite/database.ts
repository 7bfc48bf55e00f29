import { Row } from '../row.js';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { StoreUnusable } from '../errors.js';
import { toStoreUnusable } from './failures.js';

export type Value = string | number | null;

/** One connection to a database file, with its prepared statements. Errors come out as StoreUnusable where they are that. */
export class Database {
  /** Words that the file is known to have learnt; it forgets none. */
  readonly learnt = new Set<string>();
  readonly #connection: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();
  readonly #onStatement: (sql: string) => void;
  readonly #file: string;
  #written = false;

  constructor(file: string, settings: { busyTimeout: number; onStatement: (sql: string) => void }) {
    this.#file = file;
    this.#onStatement = settings.onStatement;
    this.#connection = this.#guarded(() => new DatabaseSync(file, { timeout: settings.busyTimeout }));
  }

  /** Parameters are `?1`, `?2` ... or `?`. */
  all(sql: string, ...values: readonly Value[]): Row[] {
    return this.#guarded(() => {
      const rows: Record<string, unknown>[] = this.#prepared(sql).all(...values);
      return rows.map((row) => new Row(row));
    });
  }

  /** The first row. */
  get(sql: string, ...values: readonly Value[]): Row | null {
    return this.#guarded(() => {
      const row: Record<string, unknown> | undefined = this.#prepared(sql).get(...values);
      return row ? new Row(row) : null;
    });
  }

  /** Runs a statement without rows. Answers the key of the row inserted last. */
  run(sql: string, ...values: readonly Value[]): number {
    try {
      return Number(this.#prepared(sql).run(...values).lastInsertRowid);
    } catch (error) {
      throw this.#told(error);
    }
  }

  /** Several statements without parameters. */
  script(sql: string): void {
    this.#onStatement(sql);
    this.#guarded(() => this.#connection.exec(sql));
  }

  /** All of `work` or nothing of it. Takes the write lock at once, so that it never fails half-way for a lock. */
  transaction<T>(work: () => T): T {
    this.script('BEGIN IMMEDIATE');
    this.#written = true;
    try {
      const result = work();
      this.script('COMMIT');
      return result;
    } catch (error) {
      this.#takeBack();
      throw error;
    }
  }

  /** The same for work that waits for others. Nothing else may be asked meanwhile: it would see half of it. */
  async longTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.script('BEGIN EXCLUSIVE');
    this.#written = true;
    try {
      const result = await work();
      this.script('COMMIT');
      return result;
    } catch (error) {
      this.#takeBack();
      throw error;
    }
  }

  /** Where another process has the file open, its journal stays what it is. */
  useJournal(mode: 'wal' | 'delete'): void {
    const timeout = this.get('PRAGMA busy_timeout')?.number('timeout') ?? 0;
    this.script('PRAGMA busy_timeout = 0');
    try {
      this.script(`PRAGMA journal_mode = ${mode}`);
    } catch (error) {
      if (!(error instanceof StoreUnusable && error.reason === 'locked')) throw error;
    } finally {
      this.script(`PRAGMA busy_timeout = ${timeout}`);
    }
  }

  /** What `work` reads is of one moment, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T {
    if (this.#connection.isTransaction) return work();
    this.script('BEGIN');
    try {
      return work();
    } finally {
      if (this.#connection.isTransaction) this.script('COMMIT');
    }
  }

  /** What was written goes into the file now: the library ends statements, and so the connection, only some time later. */
  close(): void {
    if (!this.#connection.isOpen) return;
    if (this.#written) this.script('PRAGMA wal_checkpoint(PASSIVE)');
    this.#statements.clear();
    this.#connection.close();
  }

  #takeBack(): void {
    this.learnt.clear();
    if (this.#connection.isTransaction) this.script('ROLLBACK');
  }

  #prepared(sql: string): StatementSyncInstance {
    this.#onStatement(sql);
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#told(error);
    }
  }

  #told(error: unknown): unknown {
    return toStoreUnusable(error, this.#file) ?? error;
  }
}
