import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** Files of the house that it imports, from the root; packages as they are named. */
  readonly imports: readonly string[];
}

/** Every source file of the given rooms with what it imports. Type imports count: they are arrows too. */
export function sourceFiles(rooms: readonly string[]): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(`${room}/${name.replaceAll('\\', '/')}`)),
  );
}

function read(path: string): SourceFile {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
  return { path, imports: importedFiles.map(({ fileName }) => target(path, fileName)) };
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return sourceName(specifier.slice(1));
  if (!specifier.startsWith('.')) return specifier;
  return sourceName(relative(root, resolve(root, dirname(from), specifier)).replaceAll('\\', '/'));
}

const sourceName = (path: string) => path.replace(/\.js$/, '.ts');
