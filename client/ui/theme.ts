import { useSyncExternalStore } from 'react';
import { settings } from './settings.js';

/** 'light' or 'dark', as it is shown now: by the reader's choice, else by the system's. */
export function useShade(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, shade);
}

/** Puts the remembered choice on the root, before the first picture. */
export function applyTheme(): void {
  const theme = settings.theme();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Changes to the other shade. Where that is the system's own, the choice is forgotten. */
export function toggleShade(): void {
  const next = shade() === 'dark' ? 'light' : 'dark';
  settings.setTheme(next === (system.matches ? 'dark' : 'light') ? 'system' : next);
  document.documentElement.dataset['theme'] = next;
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();
const system = matchMedia('(prefers-color-scheme: dark)');

function shade(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}
