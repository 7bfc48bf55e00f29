import { openSqlite } from './sqlite/index.js';
import type { OpenOptions } from './options.js';
import type { Store } from './store.js';

export type * from './store.js';
export type * from './rows.js';
export type { OpenOptions } from './options.js';

/**
 * Opens the store in `folder`, made where there is none. Throws StoreUnusable where it can't be used;
 * what is in it is left as it was.
 */
export function openStore(folder: string, options: OpenOptions = {}): Store {
  return openSqlite(folder, options);
}
