import { UnreadableDocument } from '#ingest/sources/errors.js';

const MOST_BYTES = 1024 * 1024 * 1024;

/** All bytes of standard input. Throws UnreadableDocument beyond 1 GB, and where it is a terminal. */
export async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    throw refusal('terminal', 'a document in standard input', 'Use it as: command < file');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw refusal('size', 'at most 1 GB', 'Split the file into its documents.');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refusal(met: string, expected: string, advice: string): UnreadableDocument {
  return new UnreadableDocument({ name: 'standard input', place: null, met, expected, advice });
}
