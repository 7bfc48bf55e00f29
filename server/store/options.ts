export interface OpenOptions {
  /** Milliseconds to wait for another writer. */
  readonly busyTimeout?: number;
  /** Told of every statement that the store runs, for tests and for a log. */
  readonly onStatement?: (sql: string) => void;
}

/** The file of the embedded store in its folder. */
export const STORE_FILE = 'carolene.sqlite';
