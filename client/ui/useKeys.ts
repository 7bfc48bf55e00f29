import { useEffect, useRef } from 'react';
import { settings } from './settings.js';

/** What a key does: "g", "E", "?", "Ctrl z", "ArrowUp". */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens on the whole page. Letters are left alone while somebody types, and where they are switched off. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const action = latest.current[nameOf(event)];
      if (action === undefined) return;
      if (isTyping(event.target) && event.key !== 'Escape') return;
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && settings.lettersOff()) return;
      if (document.querySelector('dialog[open]') !== null) return;
      action(event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, []);
}

function nameOf(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `Ctrl ${event.key.toLowerCase()}` : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}
