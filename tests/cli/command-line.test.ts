import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeLeft } from '#server/cli/progress.js';
import { readEnvironment } from '#server/environment.js';
import { run } from './run.js';

const seeds = new URL('../../seeds/documents/', import.meta.url).pathname;

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

describe('rules and explain', () => {
  it('list the rules by group, with what they are for', async () => {
    const { out } = await run('rules', 'idx');
    expect(out).toMatch(/^IDX {2}Id\. and ibid\.\n/);
    expect(out).toMatch(/^ {2}IDX-01 {2}id-ambiguous +error {5}Id/m);
    expect(out).not.toContain('SUP-');
    const codes = [...out.matchAll(/^ {2}(?<code>[A-Z]{3}-\d{2})/gm)].map(({ groups }) => groups?.['code']);
    expect(codes).toEqual([...codes].sort());
  });

  it('say of every group what it looks at', async () => {
    const { out } = await run('rules');
    const groups = [...out.matchAll(/^(?<group>[A-Z]{3})\b(?<words>.*)$/gm)].map(({ groups: own }) => own);
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.filter((own) => own?.words?.trim() === '').map((own) => own?.group)).toEqual([]);
  });

  it('say which rules are off under a profile', async () => {
    const { out } = await run('rules', '--json');
    const rows = JSON.parse(out) as { rule: string; severity: string }[];
    expect(rows.find(({ rule }) => rule === 'id-ambiguous')).toMatchObject({ severity: 'error' });
  });

  it('explain a rule by slug and by code, and how to let it be', async () => {
    const bySlug = await run('explain', 'supra-to-wrong-note');
    expect(bySlug.out).toMatch(/^SUP-03 {2}error\n/);
    expect(bySlug.out).toContain('<!-- carolene-dismiss supra-to-wrong-note: why -->');
    expect(bySlug.out).toContain('-> note 3, citation 1: supra-to-wrong-note');
    expect((await run('explain', 'sup-03')).out).toBe(bySlug.out);
  });

  it.each([
    [['rules', 'XYZ'], 'Unexpected group "XYZ", expected one of STR, '],
    [['rules', '--profile', 'mla'], 'Unexpected profile "mla"'],
    [['explain'], 'Unexpected 0 rules, expected one'],
    [['explain', 'infra-note'], 'such as infra-to-wrong-note'],
  ])('refuse %j', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
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
