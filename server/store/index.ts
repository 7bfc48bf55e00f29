import { openSqlite } from './sqlite/index.js';
import type { Neo4jPlace } from './neo4j/open.js';
import type { OpenOptions } from './options.js';
import type { Store } from './store.js';

export type * from './store.js';
export type * from './rows.js';
export type { OpenOptions } from './options.js';

/**
 * Opens the store that the environment chooses: a Neo4j where NEO4J_URI names one, else the folder. Throws
 * StoreUnusable where it can't be used. The driver is loaded only where it is needed.
 */
export async function openChosenStore(place: StorePlace, options: OpenOptions = {}): Promise<Store> {
  if (place.neo4j === null) return openStore(place.data, options);
  const { openNeo4j } = await import('./neo4j/index.js');
  return openNeo4j(place.neo4j, options);
}

/** The store's name for people. */
export function nameOfStore({ data, neo4j }: StorePlace): string {
  return neo4j === null ? data : `${neo4j.uri} (${neo4j.database})`;
}

export interface StorePlace {
  readonly data: string;
  readonly neo4j: Neo4jPlace | null;
}

/**
 * Opens the store in `folder`, made where there is none. Throws StoreUnusable where it can't be used;
 * what is in it is left as it was.
 */
export function openStore(folder: string, options: OpenOptions = {}): Store {
  return openSqlite(folder, options);
}
