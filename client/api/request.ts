import type { TypedDocumentString } from './generated.js';

/** The API did not answer, or answered with errors. The message is fit for a reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

const WAIT = 20_000;

/**
 * Sends one operation to the API of the same origin.
 * @throws ApiError where the server cannot be reached, does not answer in time or reports an error;
 * DOMException AbortError where `signal` was aborted.
 */
export async function request<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const limit = AbortSignal.timeout(WAIT);
  const response = await send(
    JSON.stringify({ query: operation.toString(), variables }),
    signal === undefined ? limit : AbortSignal.any([signal, limit]),
  );
  const body = await answer<Result>(response);
  const [first] = body.errors ?? [];
  if (first !== undefined) throw new ApiError(first.message);
  if (body.data === undefined || body.data === null)
    throw new ApiError(`The server answered ${String(response.status)} and no data.`);
  return body.data;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    if (cause instanceof DOMException && cause.name === 'TimeoutError')
      throw new ApiError(`The server did not answer in ${String(WAIT / 1000)} s.`, { cause });
    throw new ApiError('The server could not be reached.', { cause });
  }
}

async function answer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError(`The server answered ${String(response.status)} and no data.`, { cause });
  }
}
