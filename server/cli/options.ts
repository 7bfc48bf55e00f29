import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's own parser, with its errors as ours. `usage` is repeated in them. */
export function parseOptions<T extends Options>(args: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new UsageError(`${said}.\nUsage: ${usage}`, { cause });
  }
}
