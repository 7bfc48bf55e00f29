import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('server/start', import.meta.url));

/** What is asked for a minute only is not worth the second compiler, which would take a core or two for itself. */
const QUICK = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** A Neo4j server of our own. */
export interface TestServer {
  readonly uri: string;
  stop(): Promise<void>;
  /** As kill -9 does. */
  crash(): Promise<void>;
}

/**
 * Starts a server on a folder and waits until it answers. It ends with this process, however that ends.
 * Throws with the starter's own reason: no Java, no Maven, port taken ...
 */
export async function startServer(folder: string, args: readonly string[] = []): Promise<TestServer> {
  const child = spawn(START, [folder, '--with-parent', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { JAVA_TOOL_OPTIONS: QUICK, ...process.env },
  });
  let reason = '';
  child.stderr.on('data', (chunk: Buffer) => (reason += chunk.toString()));
  const closed = once(child, 'close');
  const ready = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line));
  const uri = await Promise.race([ready, closed.then(() => null)]);
  if (uri === null) throw new Error(reason || 'Unexpected end of Neo4j, expected it to start');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await closed;
  };
  return { uri, stop: () => end('SIGTERM'), crash: () => end('SIGKILL') };
}
