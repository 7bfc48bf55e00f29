import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

interface Manifest {
  readonly name?: string;
  readonly license?: unknown;
  readonly dependencies?: Record<string, string>;
}
interface Lock {
  readonly packages: Record<
    string,
    { readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }
  >;
}

const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Unlicense',
  'CC0-1.0',
  'MIT-0',
  'Python-2.0',
]);
/** Development packages whose code ends up in the explorer's bundle, and so ships. */
const BUNDLED = ['react', 'react-dom', 'scheduler', 'cytoscape', '@fontsource/source-sans-3'];

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

describe('licences of what ships', () => {
  const shipped = Object.entries(lock.packages)
    .filter(
      ([path, entry]) =>
        path !== '' && (!entry.dev || BUNDLED.some((name) => path === `node_modules/${name}`)),
    )
    .filter(([path, entry]) => !entry.optional || existsSync(join(root, path)))
    .map(([path]) => path);

  it('covers the bundled packages', () => {
    expect(BUNDLED.filter((name) => !shipped.includes(`node_modules/${name}`))).toEqual([]);
  });

  it.each(shipped)('%s has an allowed one', (path) => {
    const { license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Manifest;
    expect(
      choices(license).some((name) => ALLOWED.has(name)),
      `licence ${JSON.stringify(license)}`,
    ).toBe(true);
  });
});

/** "(MIT OR GPL-2.0)" gives both names: one allowed is enough. */
function choices(license: unknown): string[] {
  if (typeof license === 'string') return license.replace(/[()]/g, '').split(' OR ');
  if (typeof license === 'object' && license !== null && 'type' in license) return choices(license.type);
  return [];
}
