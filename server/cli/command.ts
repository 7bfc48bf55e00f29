import type { Environment } from '../environment.js';

/** What a program that calls Carolene can rely on. Printed by `carolene --help`. */
export const EXIT_CODES = {
  done: 0,
  /** One or more inputs could not be read; the others were. */
  unreadable: 1,
  usage: 2,
  /** The store can't be used: damaged, locked, or of a newer version. */
  store: 3,
  /** The server can't start: the port is taken, the address is not this machine's. */
  server: 4,
  /** Two stores that were compared differ. */
  different: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** Where a command's words go. Results to `out`, everything else to `err`. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a terminal: only then is there a moving progress line. */
  readonly terminal: boolean;
  readonly colour: boolean;
  /** Columns of the terminal that `err` is. */
  readonly width: number;
  /** What `out` is: whether it takes colour, and how many columns it has. A file or a pipe takes none. */
  readonly page: { readonly colour: boolean; readonly width: number };
  readonly environment: Environment;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

export interface Command {
  readonly help: string;
  run(args: readonly string[], streams: Streams): Promise<ExitCode>;
}
