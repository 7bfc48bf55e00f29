import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { footnoteCall, note, paragraph, run as words, wordFile } from '../sources/docx/make.js';
import { run } from './run.js';

const CLEAN = `A claim.[^1] Another.[^2]

[^1]: Ann Lee, _First Things_, 1 J. INT'L L. 2, 4 (2000).

[^2]: Lee, _supra_ note 1, at 5.
`;
/** A supra that names a note without the source. */
const FAULTY = CLEAN.replace(
  '[^2]: Lee',
  '[^2]: Bo Moe, _Second Thoughts_, 3 YALE L.J. 4, 9 (2001).\n\n[^3]: Lee',
)
  .replace('Another.[^2]', 'Another.[^2] A third.[^3]')
  .replace('note 1, at', 'note 2, at');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-check-'));
  mkdirSync(join(folder, 'deeper'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('check', () => {
  it.each([
    ['no findings', CLEAN, 0],
    ['an error', FAULTY, 1],
  ])('exits by errors: %s', async (_, text, code) => {
    const folder = folderWith({ 'a.md': text });
    expect((await run('check', join(folder, 'a.md'))).code).toBe(code);
  });

  it('takes folders and patterns, and sums up', async () => {
    const folder = folderWith({ 'a.md': FAULTY, 'deeper/b.md': FAULTY, 'c.md': CLEAN });
    const { out } = await run('check', folder);
    expect(out.match(/^\S+\.md: (?:1 error|no findings)$/gm)).toHaveLength(3);
    expect(out).toContain('2 findings in 3 documents, by rule');
    const { out: some } = await run('check', `${folder}/*.md`);
    expect(some).toContain('c.md: no findings');
    expect(some).not.toContain('b.md');
  });

  it('says what it cannot read, checks the rest, and exits with 1', async () => {
    const folder = folderWith({ 'a.md': CLEAN, 'b.pdf': 'no pdf' });
    const { code, out, err } = await run('check', join(folder, 'a.md'), join(folder, 'none.md'));
    expect([code, out.includes('a.md: no findings')]).toEqual([1, true]);
    expect(err).toMatch(/none\.md: Unexpected .+, expected .+/);
  });

  it('asks one rule, by slug or code', async () => {
    const file = join(folderWith({ 'a.md': FAULTY }), 'a.md');
    expect((await run('check', file, '--rule', 'missing-date')).out).toContain('no findings');
    expect((await run('check', file, '--rule', 'sup-03')).out).toContain('1 error');
  });

  it('shows against an earlier run what is new, and what was fixed', async () => {
    const folder = folderWith({ 'a.md': FAULTY });
    const [file, before] = [join(folder, 'a.md'), join(folder, 'before.json')];
    await run('check', file, '--format', 'json', '--output', before);
    const same = await run('check', file, '--since', before);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('1 error, 1 of them known before')]);
    writeFileSync(file, CLEAN);
    const mended = await run('check', file, '--since', before);
    expect(mended.out).toContain('fixed: note 3: ');
    expect(mended.out).toContain('no findings, 1 fixed');
  });

  it('writes a report to a file and nothing else', async () => {
    const folder = folderWith({ 'a.md': FAULTY });
    const report = join(folder, 'report.html');
    const { out } = await run('check', join(folder, 'a.md'), '--format', 'html', '--output', report);
    expect([out, readFileSync(report, 'utf8').startsWith('<!doctype html>')]).toEqual(['', true]);
  });

  it('writes comments into a copy of a Word document, and refuses others', async () => {
    const folder = folderWith({ 'a.md': FAULTY });
    const { code, err, out } = await run('check', join(folder, 'a.md'), '--format', 'docx');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('a.md: Unexpected text/markdown, expected a Word document (.docx)');
    const call = (id: number) => paragraph(words(`Claim ${id}.`) + footnoteCall(id));
    const bytes = wordFile({
      body: call(2) + call(3) + call(4),
      footnotes: [
        note(words(" Ann Lee, First Things, 1 J. INT'L L. 2, 4 (2000).")),
        note(words(' Bo Moe, Second Thoughts, 3 YALE L.J. 4, 9 (2001).')),
        note(words(' Lee, supra note 2, at 5.')),
      ],
    });
    writeFileSync(join(folder, 'b.docx'), bytes);
    const written = await run('check', join(folder, 'b.docx'), '--format', 'docx');
    expect([written.code, written.out]).toEqual([1, expect.stringMatching(/b\.checked\.docx: 1 comment\n$/)]);
    expect(readFileSync(join(folder, 'b.docx')).equals(bytes)).toBe(true);
    await expect(
      run('check', join(folder, 'b.docx'), '--format', 'docx', '--output', join(folder, 'b.docx')),
    ).rejects.toThrow('expected another file than the document itself');
  });

  it('goes by the house whose file is named', async () => {
    const folder = folderWith({ 'a.md': FAULTY, 'house.json': '{"rules": {"SUP": "off"}}' });
    const { out } = await run('check', join(folder, 'a.md'), '--config', join(folder, 'house.json'));
    expect(out).toContain('no findings');
  });

  it('and so does ingest', async () => {
    const folder = folderWith({ 'a.md': FAULTY, 'house.json': '{"profile": "mla"}' });
    const ingest = run('ingest', join(folder, 'a.md'), '--config', join(folder, 'house.json'));
    await expect(ingest).rejects.toThrow('profile: Unexpected "mla", expected one of bluebook-22');
  });

  it.each([
    [['check'], 'expected a file or more'],
    [['check', 'a.md', '--format', 'xml'], 'expected one of pretty, json'],
    [['check', 'a.md', '--rule', 'no-such'], 'carolene rules'],
    [['check', 'a.md', '--profile', 'mla'], 'expected one of bluebook-22'],
    [['check', 'a.md', '--since', 'none.json'], 'none.json: Unexpected absence'],
    [['check', 'a.md', '--config', 'none.json'], 'none.json: Unexpected absence'],
  ])('refuses %j', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
  });
});
