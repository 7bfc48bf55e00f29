import type { Driver, ManagedTransaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { Row } from '../row.js';
import { oldServer, toStoreUnusable } from './failures.js';

export type Parameter =
  string | number | boolean | null | readonly Parameter[] | { readonly [name: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** Questions and changes of one transaction. */
export interface Transaction {
  /** Values come as parameters (`$name`), never in the text. */
  ask(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /**
   * Changes by rows (`UNWIND $rows AS row`), in this order; those without rows are left out. The next is on its way
   * while the server does the one before.
   */
  askAll(changes: readonly (readonly [cypher: string, rows: readonly Parameters[]])[]): Promise<void>;
}

export interface GraphOptions {
  readonly database: string;
  /** As in NEO4J_URI, for messages. */
  readonly uri: string;
  readonly onStatement: (cypher: string) => void;
}

/**
 * One database of a Neo4j. Transactions are tried again where the server says that this may help; each sees what
 * this process wrote before, on any member of a cluster (bookmarks). Errors come out as StoreUnusable where they are that.
 */
export class Graph {
  readonly #driver: Driver;
  readonly #options: GraphOptions;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(driver: Driver, options: GraphOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('READ', (session) =>
      session.executeRead((managed) => work(this.#asking(managed))),
    );
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((managed) => work(this.#asking(managed))),
    );
  }

  /** Connects once. Throws StoreUnusable at once where the server can't be used: nothing is tried again. */
  async connect(): Promise<void> {
    const server = await this.#driver
      .getServerInfo({ database: this.#options.database })
      .catch((error: unknown) => {
        throw toStoreUnusable(error, this.#options) ?? error;
      });
    const old = oldServer(server.agent, this.#options);
    if (old) throw old;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#options.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await work(session);
    } catch (error) {
      throw toStoreUnusable(error, this.#options) ?? error;
    } finally {
      await session.close();
    }
  }

  #asking(managed: ManagedTransaction): Transaction {
    const ask = async (cypher: string, parameters: Parameters = {}): Promise<Row[]> => {
      this.#options.onStatement(cypher);
      const { records } = await managed.run<Record<string, unknown>>(cypher, toServer(parameters));
      return records.map((record) => new Row(record.toObject()));
    };
    const askAll: Transaction['askAll'] = async (changes) => {
      await Promise.all(
        changes.filter(([, rows]) => rows.length > 0).map(([cypher, rows]) => ask(cypher, { rows })),
      );
    };
    return { ask, askAll };
  }
}

/** Whole numbers as integers: the driver sends every number of JavaScript as a float. */
function toServer(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, item]) => [name, convert(item)]));
}

/** What is null inside of rows is left out: to the server that is the same, and much of a row is null. */
function convert(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(convert);
  const row: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value as Parameters))
    if (item !== null) row[name] = convert(item);
  return row;
}
