import { createLoaders, type Loaders } from './loaders.js';
import type { Store } from './store/index.js';

/** What every resolver of one request has at hand. */
export interface Context {
  readonly store: Store;
  loaders: Loaders;
}

export function createContext(store: Store): Context {
  return { store, loaders: createLoaders(store) };
}

/** After a change: what was loaded before it is asked for anew. */
export function forgetLoaded(context: Context): void {
  context.loaders = createLoaders(context.store);
}
