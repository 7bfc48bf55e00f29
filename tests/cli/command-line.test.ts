import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Streams } from '#server/cli/command.js';
import { runCommandLine } from '#server/cli/index.js';
import { timeLeft } from '#server/cli/progress.js';
import { readEnvironment } from '#server/environment.js';

const seeds = new URL('../../seeds/documents/', import.meta.url).pathname;

/** Runs a command with its words kept. */
async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const streams: Streams = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    terminal: false,
    colour: false,
    width: 80,
    environment: { ...readEnvironment({}), data: mkdtempSync(join(tmpdir(), 'carolene-cli-')) },
    interrupted: new AbortController().signal,
  };
  const code = await runCommandLine(args, streams);
  return { code, ...said };
}

describe('the command line', () => {
  it('says in its help which commands there are, and each has examples', async () => {
    const { out, code } = await run('--help');
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}[a-z]/gm)].map(([, name]) => name ?? '');
    expect(commands).toEqual(expect.arrayContaining(['ingest', 'serve', 'status', 'extract']));
    for (const name of commands) expect((await run(name, '--help')).out).toContain(`carolene ${name}`);
  });

  it.each([
    [['conjure'], 'Unexpected command "conjure"'],
    [['ingest'], 'expected a file or folder'],
    [['extract', 'a', 'b'], 'expected one'],
    [['extract', 'a', '--format', 'ris'], 'expected json'],
    [['status', '--loud'], "'--loud'"],
  ])('refuses %j', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
  });

  it('has an empty status where nothing was read, and makes no store by asking', async () => {
    const { out } = await run('status', '--json');
    expect(JSON.parse(out)).toMatchObject({ documents: 0, notes: 0, citations: 0, works: 0 });
  });

  it('reads what can be read and exits with 1 for the rest', async () => {
    const { code, err } = await run('ingest', join(seeds, 'visiting-presidents.txt'), 'no-such-file.txt');
    expect(code).toBe(1);
    expect(err).toContain('25 notes');
    expect(err).toMatch(/no-such-file\.txt: Unexpected .+, expected .+/);
  });

  it('extracts one document as JSON', async () => {
    const { out } = await run('extract', join(seeds, 'visiting-presidents.txt'));
    expect((JSON.parse(out) as { notes: unknown[] }).notes).toHaveLength(25);
  });
});

it.each([
  ['', 'http', 'Unexpected PORT'],
  ['', '70000', 'expected a number from 0 to 65535'],
])('refuses a port that is none', (_, port, words) => {
  expect(() => readEnvironment({ PORT: port })).toThrow(words);
});

describe('the time left', () => {
  it.each([
    [0, 10, 60_000, ''],
    [5, 10, 1_000, ''],
    [5, 10, 10_000, ', about 10 s left'],
    [1, 61, 10_000, ', about 10 min left'],
    [10, 10, 10_000, ''],
  ])('after %d of %d in %d ms', (done, of, milliseconds, expected) => {
    expect(timeLeft(done, of, milliseconds)).toBe(expected);
  });
});
