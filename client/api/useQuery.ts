import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from './generated.js';
import { request } from './request.js';

/** What is known of an answer. `data` is the last that came, also while newer is under way or has failed. */
export type Answered<Data> =
  | { readonly status: 'loading'; readonly data: Data | null }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'failed'; readonly data: Data | null; readonly message: string };

/** Asks the API whenever the variables change. Null variables: there is nothing to ask yet. */
export function useQuery<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answered<Data> & { readonly again: () => void } {
  const key = variables === null ? null : keyOf(operation, variables);
  const [held, setHeld] = useState<Held<Data>>({ key: null, data: null, failure: null });
  const [turn, setTurn] = useState(0);
  const version = useVersion();
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);

  useEffect(() => {
    if (key === null) return;
    const stored = answers.get(key);
    if (stored?.version === version) return;
    const controller = new AbortController();
    request(operation, (JSON.parse(key) as [string, Variables])[1], controller.signal).then(
      (data) => {
        remember(key, data);
        setHeld({ key, data, failure: null });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const failure = cause instanceof Error ? cause.message : String(cause);
        setHeld((before) => ({ key, data: before.data, failure }));
      },
    );
    return () => {
      controller.abort();
    };
  }, [key, operation, turn, version]);

  const stored = key === null ? undefined : answers.get(key);
  const data = (stored?.data as Data | undefined) ?? held.data;
  if (stored?.version === version && data !== null) return { status: 'ready', data, again };
  if (key !== null && held.key === key && held.failure !== null)
    return { status: 'failed', data, message: held.failure, again };
  return { status: 'loading', data, again };
}

interface Held<Data> {
  readonly key: string | null;
  readonly data: Data | null;
  readonly failure: string | null;
}

/** Answers of this session, newest last: going back is instant. Those of before a change are shown until newer come. */
const answers = new Map<string, { readonly version: number; readonly data: unknown }>();
const KEPT = 80;

/** Rises with every change that this page makes. */
let current = 0;
const listeners = new Set<() => void>();

/** How many changes this page has made: what depends on it is asked for again. */
export function useVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Changes something. What was answered before is asked for again where it is on screen. */
export async function change<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const data = await request(operation, variables);
  current += 1;
  for (const listener of listeners) listener();
  return data;
}

function keyOf(operation: TypedDocumentString<unknown, never>, variables: unknown): string {
  return JSON.stringify([operation.toString(), variables]);
}

function remember(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, { version: current, data });
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

/** Asks once, out of the same store of answers. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const key = JSON.stringify([operation.toString(), variables]);
  const stored = answers.get(key);
  if (stored?.version === current) return stored.data as Data;
  const data = await request(operation, variables, signal);
  remember(key, data);
  return data;
}
