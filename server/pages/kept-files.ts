import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.js';

/** Larger files are not kept: their pages are not shown. */
export const MOST_KEPT = 200 * 1024 * 1024;

/**
 * Keeps a document's bytes under `folder` by their hash, so that its pages can be shown wherever it came from, and
 * also when the file itself has moved. Once kept, nothing is written again.
 */
export async function keepFile(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length > MOST_KEPT || (await keptFile(folder, sha256)) !== null) return;
  await mkdir(join(folder, ROOM), { recursive: true });
  await writeWhole(pathOf(folder, sha256), bytes);
}

/** Where the bytes of that hash are kept; null where they are not. */
export async function keptFile(folder: string, sha256: string): Promise<string | null> {
  if (!/^[\da-f]{64}$/.test(sha256)) return null;
  const path = pathOf(folder, sha256);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : null;
}

const ROOM = 'kept';

const pathOf = (folder: string, sha256: string) => join(folder, ROOM, `${sha256}.pdf`);
