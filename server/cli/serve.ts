import { fileURLToPath } from 'node:url';
import { startServer } from '../http.js';
import { ingestPaths } from '../ingestion/index.js';
import { readPort } from '../environment.js';
import { openChosenStore } from '../store/index.js';
import { colourFor } from './colour.js';
import { refreshAnalysis } from './analysis-progress.js';
import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { houseNamed } from './house.js';
import { showIngestion } from './ingestion-progress.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene serve [--port N] [--host ADDRESS] [--ingest PATH]...';

export const serve: Command = {
  help: `Serves the explorer on / and the GraphQL API on /graphql (with GraphiQL), until Ctrl-C.

Usage: ${usage}

  --port N        0 for any free one (default: PORT, else 4000)
  --host ADDRESS  default: HOST, else 127.0.0.1: this machine only. There is no login: put a proxy with one
                  before it when you open it to others
  --ingest PATH   reads this file or folder first, by the house's rules of this folder (see check); unchanged files
                  are left alone

/health answers while the process lives, /ready once the store does.

Exit code 4: the port is taken, or the address is not this machine's.

Examples
  carolene serve
  carolene serve --port 8080 --ingest articles/
`,
  run: runServe,
};

async function runServe(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const options = {
    port: { type: 'string' },
    host: { type: 'string' },
    ingest: { type: 'string', multiple: true },
  } as const;
  const { values, positionals } = parseOptions(args, options, usage);
  if (positionals.length > 0) throw new UsageError(`Unexpected "${positionals[0]}".\nUsage: ${usage}`);
  const { environment } = streams;
  const profile = houseNamed(undefined);
  const store = await openChosenStore(environment);
  try {
    const paths = values.ingest ?? [];
    if (paths.length > 0) {
      const report = await showIngestion(streams, (ingestion) =>
        ingestPaths(store, paths, {
          ...ingestion,
          profile,
          recognition: { folder: environment.data, again: false },
          keep: environment.data,
        }),
      );
      if (report.interrupted) return EXIT_CODES.interrupted;
      await refreshAnalysis(streams, store);
    }
    const server = await startServer({
      store,
      host: values.host ?? environment.host,
      port: values.port === undefined ? environment.port : readPort(values.port, '--port'),
      dataFolder: environment.data,
      explorerFolder: fileURLToPath(new URL('../../explorer', import.meta.url)),
    });
    streams.out(`Carolene is ready: open ${colourFor(streams.page).bold(server.url)}\n`);
    await abortOf(streams.interrupted);
    await server.close();
    return EXIT_CODES.done;
  } finally {
    await store.close();
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
