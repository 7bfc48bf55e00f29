import { EXIT_CODES, type ExitCode, type Streams } from './cli/command.js';
import { runCommandLine } from './cli/index.js';
import { readEnvironment } from './environment.js';

/**
 * Runs one command line in this process and sets its exit code. A second Ctrl-C ends at once.
 * Errors that a user can mend are said in a line or two; any other is a bug of ours and is thrown.
 */
export async function main(args: readonly string[]): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());
  // A reader that closes the pipe early (head, less) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT_CODES.done);
  });
  try {
    process.exitCode = await runCommandLine(args, streamsOf(interruption.signal));
  } catch (error) {
    const code = exitCodeOf(error);
    if (code === null || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = code;
  }
}

function streamsOf(interrupted: AbortSignal): Streams {
  const terminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal,
    colour: terminal && !process.env.NO_COLOR,
    width: process.stderr.columns ?? 80,
    page: {
      colour: process.stdout.isTTY === true && process.env.TERM !== 'dumb' && !process.env.NO_COLOR,
      width: widthOf(process.stdout.columns, process.env.COLUMNS),
    },
    environment: readEnvironment(process.env),
    interrupted,
  };
}

/** Text in a file or a pipe is as wide as a page; nothing is laid out narrower than 40 columns. */
function widthOf(columns: number | undefined, said: string | undefined): number {
  const width = columns ?? Number.parseInt(said ?? '', 10);
  return Math.max(40, Number.isFinite(width) ? width : 100);
}

// By name, not by class: the classes live in rooms that a quick command need not load.
function exitCodeOf(error: unknown): ExitCode | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'UsageError') return EXIT_CODES.usage;
  if (error.name === 'UnreadableDocument') return EXIT_CODES.unreadable;
  if (error.name === 'StoreUnusable') return EXIT_CODES.store;
  if (error.name === 'ServerCannotStart') return EXIT_CODES.server;
  return null;
}
