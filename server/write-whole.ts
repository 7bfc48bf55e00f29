import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file under its name only once all of it is there; what stood there before is replaced. Several processes may
 * write the same. Where it fails, nothing is left of it, and the error is the file system's or the pieces' own.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array | AsyncIterable<string>,
): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
