import { useSyncExternalStore } from 'react';
import { fromUrl, toUrl, type View } from './routes.js';

/** The view that the address bar names, kept in step with it. */
export function useView(): View {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a view. `replace` keeps it out of the browser's history: for letters typed and filters set. */
export function go(view: View, how: 'push' | 'replace' = 'push'): void {
  const url = toUrl(view);
  if (url === here()) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();
let seen: { readonly url: string; readonly view: View } | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

function current(): View {
  const url = here();
  if (seen?.url !== url) seen = { url, view: fromUrl(url) };
  return seen.view;
}

function here(): string {
  return location.pathname + location.search;
}
