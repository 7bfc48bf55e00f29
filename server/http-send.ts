import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Streamed } from './http-export.js';
import type { Answer } from './http-explorer.js';

export function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const length = status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
}

/** A failure on the way cuts the answer off, so that nobody takes half of it for all. */
export async function stream(
  { method }: IncomingMessage,
  response: ServerResponse,
  { headers, pieces }: Streamed,
  log: (reason: string) => void,
): Promise<void> {
  response.writeHead(200, headers);
  if (method === 'HEAD') response.end();
  else
    await pipeline(pieces, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') log(error.message);
    });
}
