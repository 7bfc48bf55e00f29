import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '#server/store/index.js';
import { createApi } from '#server/yoga.js';

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** A store with the given graphs, and the API on it without a server. */
export async function apiOn(...graphs: readonly Parameters<Store['replaceDocument']>[0][]) {
  const statements: string[] = [];
  const log: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  const store = openStore(folder, { onStatement: (sql) => statements.push(sql) });
  for (const graph of graphs) await store.replaceDocument(graph, '1');
  const api = createApi(store, (reason) => log.push(reason));
  const post = (init: { headers?: Record<string, string>; body: string }) =>
    api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...init.headers },
      body: init.body,
    });
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await post({ body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors };
  };
  return { store, api, ask, post, log, statements };
}

/** The data of an answer without errors. */
export async function dataOf(answer: Promise<Answer>): Promise<unknown> {
  const { data, errors } = await answer;
  if (errors.length > 0)
    throw new Error(`Unexpected errors: ${errors.map((error) => error.message).join('; ')}`);
  return data;
}
