import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Streams } from '#server/cli/command.js';
import { runCommandLine } from '#server/cli/index.js';
import { readEnvironment } from '#server/environment.js';

/** Runs a command with its words kept, on a store of its own. */
export async function run(...args: string[]) {
  return runOn(mkdtempSync(join(tmpdir(), 'carolene-cli-')), ...args);
}

/** The same on the store in a folder. */
export async function runOn(data: string, ...args: string[]) {
  const said = { out: '', err: '' };
  const streams: Streams = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    terminal: false,
    colour: false,
    width: 80,
    page: { colour: false, width: 80 },
    environment: { ...readEnvironment({}), data },
    interrupted: new AbortController().signal,
  };
  const code = await runCommandLine(args, streams);
  return { code, ...said };
}
