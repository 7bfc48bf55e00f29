import { expect, test } from 'vitest';
import { showCarrying, showLoad } from '#server/cli/carrying-progress.js';
import type { Streams } from '#server/cli/command.js';
import { readEnvironment } from '#server/environment.js';

const CLEAR = '\r\u001b[2K';

const streamsTo = (err: (text: string) => void, terminal: boolean): Streams => ({
  out: () => undefined,
  err,
  terminal,
  colour: false,
  width: 80,
  page: { colour: false, width: 80 },
  environment: readEnvironment({}),
  interrupted: new AbortController().signal,
});

/** What stands on the error stream after each step, which comes at its millisecond. */
async function shown(
  terminal: boolean,
  steps: readonly (readonly [at: number, done: number, more?: string])[],
) {
  let [err, time] = ['', 0];
  const carried = await showCarrying(
    streamsTo((text) => (err += text), terminal),
    { of: 10, words: 'documents written' },
    ({ step }) => {
      for (const [at, done, more] of steps) {
        time = at;
        step(done, more);
      }
      return Promise.resolve('carried');
    },
    () => time,
  );
  expect(carried).toBe('carried');
  return err.split(CLEAR);
}

test('says how far it is and how long it will take, and takes the line away at the end', async () => {
  expect(await shown(true, [[4000, 4, ', 3 of them long']])).toEqual([
    '',
    '4 of 10  documents written, 3 of them long, about 6 s left',
    '',
  ]);
});

test('shows no more than ten pictures a second', async () => {
  const lines = await shown(true, [
    [0, 1],
    [50, 2],
    [99, 3],
    [100, 4],
  ]);
  expect(lines).toEqual(['', '1 of 10  documents written', '4 of 10  documents written', '']);
});

test('is silent where no terminal is', async () => {
  expect(await shown(false, [[0, 1]])).toEqual(['']);
});

test('takes the line away where the carrying fails', async () => {
  let err = '';
  const failing = showCarrying(
    streamsTo((text) => (err += text), true),
    { of: 2, words: 'documents' },
    ({ step }) => {
      step(1);
      return Promise.reject(new Error('disk full'));
    },
  );
  await expect(failing).rejects.toThrow('disk full');
  expect(err.endsWith(CLEAR)).toBe(true);
});

test.each([
  [{ step: 'documents', done: 7 }, '7 in'],
  [{ step: 'works', done: 1500, of: 20_000 }, 'All documents are in: 1,500 of 20,000 works joined'],
  [{ step: 'indexes' }, 'All documents are in: counting, and making indexes'],
] as const)('a load that is at %j is told of', (step, words) => {
  const said: string[] = [];
  const carrying = { step: () => undefined, aside: (text: string) => void said.push(text) };
  showLoad(carrying, step, (done) => said.push(`${done} in`));
  expect(said).toEqual([words]);
});
