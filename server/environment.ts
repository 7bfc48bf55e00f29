import { resolve } from 'node:path';
import { UsageError } from './cli/usage-error.js';

export interface Environment {
  /** Folder of the embedded store. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
}

/** Reads CAROLENE_DATA, HOST and PORT. Throws UsageError where one has no sense. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  return {
    data: resolve(env.CAROLENE_DATA || '.carolene'),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '4000', 'PORT'),
  };
}

/** A port number, 0 for any free one. `name` says in the error where it came from. */
export function readPort(value: string, name: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError(`Unexpected ${name} "${value}", expected a number from 0 to 65535.`);
  return port;
}
