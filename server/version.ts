import { existsSync, readFileSync } from 'node:fs';

/** The package's version, from its package.json: beside server/ in the sources, above dist/ when built. */
export const version = readVersion();

function readVersion(): string {
  const file = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!file) throw new Error('Unexpected installation without package.json, expected it above server/');
  const { version: found } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return found;
}
