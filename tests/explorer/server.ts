import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/carolene.mjs');

export interface Served {
  readonly url: string;
  /** Reads all documents again, as `carolene ingest` does beside a running server. */
  readonly readAgain: () => void;
  readonly stop: () => Promise<void>;
}

/** Reads the documents of a fresh install into a store of its own and serves them with the built explorer. */
export async function serveSeeds(): Promise<Served> {
  if (!existsSync(join(root, 'dist/explorer/index.html')))
    throw new Error('Unexpected dist/ without the explorer, expected a build: run `npm run build`');
  const data = mkdtempSync(join(tmpdir(), 'carolene-explorer-'));
  const env = { ...process.env, CAROLENE_DATA: data, HOST: '127.0.0.1' };
  const ingest = (...options: readonly string[]) => {
    const args = [program, 'ingest', join(root, 'seeds/documents'), ...options];
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Unexpected exit code ${String(status)} of ingest: ${stderr}`);
  };
  ingest();
  const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    readAgain: () => {
      ingest('--ocr');
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The address in the line that the server prints when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\/\/\S+/.exec(stripVTControlCharacters(said));
      if (found !== null) resolve(found[0].replace(/\/$/, ''));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      reject(new Error(`Unexpected end of the server with ${String(code)}: ${said}`));
    });
  });
}
