import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 of a file's bytes, in hex, and how many they are. */
export async function fingerprintOf(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The same of a document that is no file of its own. */
export function fingerprintOfBytes(content: Uint8Array): { sha256: string; bytes: number } {
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/**
 * Which reader this is: a hash of the code of the rooms that read. A document is read again when it has
 * changed, or when the reader has.
 */
export async function readerVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['ingest', 'schema']) {
    const folder = fileURLToPath(new URL(`../../${room}/`, import.meta.url));
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
    for (const content of contents) hash.update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
