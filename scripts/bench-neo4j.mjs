// The Neo4j server of tests/neo4j for measurements, with the memory that a large graph wants.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './setup.mjs';

const JAVA = 'java';
const START = join(root, 'tests/neo4j/server/start');

/** Starts a server on a folder and answers where, once it can be asked. Throws where it does not start. */
export async function startServer(folder) {
  const args = [folder, '--with-parent', '--heap', '2g', '--pagecache', '1g'];
  const child = spawn(START, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const ready = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line));
  const uri = await Promise.race([ready, closed.then(() => null)]);
  if (uri === null)
    throw new Error('Unexpected end of Neo4j: the lines above are its own. --neo4j-works 0 goes without.');
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  return { uri, stop };
}

/** Runs neo4j-admin on what `carolene export --neo4j-csv` wrote into `files`, for a server on `folder` that is not started yet. */
export function importFiles(files, folder) {
  mkdirSync(join(folder, 'conf'), { recursive: true });
  const jars = spawnSync(START, ['--resolve'], { encoding: 'utf8' }).stdout.trim();
  const admin = 'org.neo4j.cli.AdminTool database import full neo4j @import.args'.split(' ');
  const done = spawnSync(JAVA, ['-Xmx2g', '-cp', `${jars}/*`, ...admin], {
    cwd: files,
    encoding: 'utf8',
    env: { ...process.env, HOME: homedir(), NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
  });
  if (done.status !== 0)
    throw new Error(`Unexpected end of neo4j-admin, expected an import:\n${done.stdout}\n${done.stderr}`);
}
