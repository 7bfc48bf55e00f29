import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './imports.js';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: ['schema'],
  ingest: ['ingest', 'schema'],
  server: ['server', 'ingest', 'schema'],
  client: ['client'],
};
const rooms = Object.keys(MAY_IMPORT);
const files = sourceFiles(rooms);

describe('the arrows between rooms', () => {
  it.each(rooms)('%s imports only what stands below it', (room) => {
    expect(forbidden(files.filter((file) => roomOf(file.path) === room))).toEqual([]);
  });

  it('finds an arrow that points the wrong way', () => {
    expect(forbidden([{ path: 'schema/work.ts', imports: ['ingest/kinds/index.ts'] }])).toEqual([
      'schema/work.ts -> ingest/kinds/index.ts',
    ]);
  });
});

describe('circles', () => {
  it('has none', () => {
    expect(circle(files)).toBeNull();
  });

  it('finds one', () => {
    const a = { path: 'a.ts', imports: ['b.ts'] };
    const b = { path: 'b.ts', imports: ['a.ts'] };
    expect(circle([a, b])).toEqual(['a.ts', 'b.ts', 'a.ts']);
  });
});

describe('libraries', () => {
  it('each has one importing folder', () => {
    expect([...importers()].filter(([, folders]) => folders.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('are imported in ingest by sources and the hash alone', () => {
    const outside = files
      .filter(({ path }) => path.startsWith('ingest/') && !path.startsWith('ingest/sources/'))
      .flatMap(({ path, imports }) => imports.filter(isLibrary).map((name) => `${path} -> ${name}`));
    expect(outside.every((arrow) => arrow.startsWith('ingest/graph/hash.ts -> @noble/hashes'))).toBe(true);
  });
});

/** Libraries of whole layers: the screen is made of React, the API of graphql. */
const WIDE = new Set(['react', 'react-dom', 'graphql', 'node']);

function importers(): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { path, imports } of files)
    for (const name of imports
      .filter(isLibrary)
      .map(packageName)
      .filter((name) => !WIDE.has(name)))
      byName.set(name, (byName.get(name) ?? new Set()).add(path.split('/').slice(0, -1).join('/')));
  return byName;
}

function forbidden(candidates: readonly SourceFile[]): string[] {
  return candidates.flatMap(({ path, imports }) =>
    imports
      .filter((to) => rooms.includes(roomOf(to)) && !MAY_IMPORT[roomOf(path)]?.includes(roomOf(to)))
      .map((to) => `${path} -> ${to}`),
  );
}

/** A way from a file back to itself, or null. */
function circle(all: readonly SourceFile[]): string[] | null {
  const arrows = new Map(all.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of arrows.get(path) ?? []) {
      const found = arrows.has(next) ? walk(next, [...way, path]) : null;
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const { path } of all) {
    const found = walk(path, []);
    if (found) return found;
  }
  return null;
}

const roomOf = (path: string) => path.split('/')[0] ?? path;
const isLibrary = (name: string) => !rooms.includes(roomOf(name));
const packageName = (specifier: string) =>
  specifier.startsWith('node:')
    ? 'node'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
