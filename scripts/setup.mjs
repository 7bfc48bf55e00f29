// Brings a clone into a state to run: packages installed, sources built. Does nothing where nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const sources = [
  'schema',
  'ingest',
  'server',
  'client',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'package-lock.json',
];
const buildStamp = 'dist/.carolene-built';

/** Installs what package-lock.json names, where node_modules holds something else. */
export function install() {
  if (installed()) return;
  say('Installing packages (half a minute the first time) ...');
  const advice = "Installing failed: is the npm registry in reach? The lines above are npm's own.";
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], advice);
}

/** npm keeps a list of what it installed; packages for other platforms are optional and absent. */
function installed() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const there = packagesOf(list);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** Compiles server and explorer into dist/, where a source file changed since the last time. */
export function build() {
  const wanted = fingerprint();
  if (stampIs(buildStamp, wanted)) return;
  say('Building ...');
  rmSync(join(root, buildStamp), { force: true });
  runOrExit(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    'Building the server failed: the lines above name file and place.',
  );
  runOrExit(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
    'Building the explorer failed: the lines above name file and place.',
  );
  stamp(buildStamp, wanted);
}

/** Runs a program with the terminal's own streams; true where it ended with 0. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`);
  return done.status === 0;
}

function runOrExit(command, args, advice) {
  if (run(command, args)) return;
  console.error(advice);
  process.exit(1);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) add(join(root, source));
  return hash.digest('hex');

  function add(path) {
    if (!existsSync(path)) return;
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  }
}

const stampIs = (path, value) =>
  existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === value;

function stamp(path, value) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), value);
}

const say = (text) => console.error(text);
