import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { failure } from './failure.js';
import type { Failure } from './report.js';

/** What is read from a folder without being named. A file that is named itself may have any name. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.pdf']);

/**
 * The files behind some paths: files as given, folders with all that is in them, each file once, in the
 * order of the paths and then by name. A path that leads nowhere is a failure, not an error.
 */
export async function filesIn(paths: readonly string[]): Promise<{ files: string[]; failures: Failure[] }> {
  const files = new Set<string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const found = await filesAt(resolve(path));
    if (found === null) failures.push(missing(path));
    else if (found.length === 0) failures.push(nothingIn(path));
    else for (const file of found) files.add(file);
  }
  return { files: [...files], failures };
}

async function filesAt(path: string): Promise<string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? filesUnder(path, new Set()) : [path];
}

/** `entered` holds the folders on the way, so that a link to one of them is not followed for ever. */
async function filesUnder(folder: string, entered: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  const files: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) files.push(...(await filesUnder(path, new Set([...entered, real]))));
    else if (found?.isFile() && EXTENSIONS.has(extname(name).toLowerCase())) files.push(path);
  }
  return files;
}

const missing = (path: string): Failure =>
  failure(path, 'end of the path', 'a file or a folder that is there', 'Check the path.');

const nothingIn = (path: string): Failure =>
  failure(
    path,
    'folder without documents',
    `some in it (${[...EXTENSIONS].join(', ')})`,
    'Name the files themselves if they are called otherwise.',
  );
