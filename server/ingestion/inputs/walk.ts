import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isDocument, isPassedOver } from './names.js';

/** The documents in a folder and all below it, by name. */
export function filesUnder(folder: string): Promise<string[]> {
  return below(folder, new Set());
}

/** `entered` holds the folders on the way, so that a link to one of them is not followed for ever. */
async function below(folder: string, entered: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  const files: string[] = [];
  for (const name of (await readdir(folder)).filter((one) => !isPassedOver(one)).sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) files.push(...(await below(path, new Set([...entered, real]))));
    else if (found?.isFile() && (await isTaken(path))) files.push(path);
  }
  return files;
}

async function isTaken(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase();
  if (ending === '.zip') return true;
  const beginning = ending === '.xml' ? await beginningOf(path) : null;
  return isDocument(path, () => beginning);
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
