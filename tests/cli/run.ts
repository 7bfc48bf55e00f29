import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Streams } from '#server/cli/command.js';
import { runCommandLine } from '#server/cli/index.js';
import { readEnvironment } from '#server/environment.js';

/** Runs a command with its words kept. */
export async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const streams: Streams = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    terminal: false,
    colour: false,
    width: 80,
    page: { colour: false, width: 80 },
    environment: { ...readEnvironment({}), data: mkdtempSync(join(tmpdir(), 'carolene-cli-')) },
    interrupted: new AbortController().signal,
  };
  const code = await runCommandLine(args, streams);
  return { code, ...said };
}
