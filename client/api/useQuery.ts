import { useCallback, useEffect, useState } from 'react';
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
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);

  useEffect(() => {
    if (key === null) return;
    const stored = answers.get(key);
    if (stored !== undefined) return;
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
  }, [key, operation, turn]);

  const stored = key === null ? undefined : (answers.get(key) as Data | undefined);
  if (stored !== undefined) return { status: 'ready', data: stored, again };
  if (key !== null && held.key === key && held.failure !== null)
    return { status: 'failed', data: held.data, message: held.failure, again };
  return { status: 'loading', data: held.data, again };
}

interface Held<Data> {
  readonly key: string | null;
  readonly data: Data | null;
  readonly failure: string | null;
}

/** Answers of this session, newest last: going back is instant. */
const answers = new Map<string, unknown>();
const KEPT = 80;

function keyOf(operation: TypedDocumentString<unknown, never>, variables: unknown): string {
  return JSON.stringify([operation.toString(), variables]);
}

function remember(key: string, data: unknown): void {
  answers.set(key, data);
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
  const stored = answers.get(key) as Data | undefined;
  if (stored !== undefined) return stored;
  const data = await request(operation, variables, signal);
  remember(key, data);
  return data;
}
