import { symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsIn } from '#server/ingestion/inputs/index.js';
import type { InputOptions } from '#server/ingestion/inputs/options.js';
import { archiveOf } from '../sources/archive.js';
import { folderWith } from './samples.js';

/** What is found, as paths from the folder. */
async function found(folder: string, given: readonly string[], options?: InputOptions) {
  const { files, contents, failures } = await inputsIn(given, options);
  return {
    files: files.map((file) => (file.startsWith('/') || file[1] === ':' ? near(folder, file) : file)),
    contents,
    messages: failures.map(({ message }) => message.replaceAll(folder, '~')),
  };
}
const near = (folder: string, file: string) => relative(folder, file).replaceAll('\\', '/');

describe('folders', () => {
  it('are read with all below, by name', async () => {
    const folder = await folderWith({
      'b.txt': '',
      'a.md': '',
      'C.PDF': '',
      'd.docx': '',
      'e.xlsx': '',
      'akn.xml': '<akomaNtoso/>',
      'other.xml': '<other/>',
      'sub/e.html': '',
      '.git/f.txt': '',
      'node_modules/g.md': '',
    });
    expect((await found(folder, [folder])).files).toEqual([
      'C.PDF',
      'a.md',
      'akn.xml',
      'b.txt',
      'd.docx',
      'sub/e.html',
    ]);
  });
  it('are not followed round and round', async () => {
    const folder = await folderWith({ 'sub/a.txt': '' });
    await symlink(folder, join(folder, 'sub/up'), 'junction');
    expect((await found(folder, [folder])).files).toEqual(['sub/a.txt']);
  });
  it('without documents, and paths that lead nowhere, are told', async () => {
    const folder = await folderWith({ 'a.xlsx': '' });
    const { files, messages } = await found(folder, [join(folder, 'gone'), folder]);
    expect(files).toEqual([]);
    expect(messages).toEqual([
      `${join('~', 'gone')}: Unexpected end of the path, expected a file or a folder that is there. Check the path.`,
      '~: Unexpected folder without documents, expected some in it (.txt, .md, .markdown, .pdf, .docx, .odt, ' +
        '.epub, .html, .htm, .xhtml, .xml). Name the files themselves if they are called otherwise.',
    ]);
  });
});

it('takes a file that is named itself, whatever its name, and each file once', async () => {
  const folder = await folderWith({ 'a.bin': '', 'b.txt': '' });
  const { files } = await found(folder, [join(folder, 'a.bin'), folder, join(folder, 'b.txt')]);
  expect(files).toEqual(['a.bin', 'b.txt']);
});

describe('zip files', () => {
  const archive = archiveOf({ 'x/b.txt': 'Two.', 'a.md': 'One.', 'c.png': '', '__MACOSX/a.md': '' });

  it('stand for the documents in them', async () => {
    const folder = await folderWith({ 'papers.zip': archive });
    const { files, contents } = await found(folder, [folder]);
    expect(files).toEqual(['papers.zip/a.md', 'papers.zip/x/b.txt']);
    const content = await contents.get(join(folder, 'papers.zip') + '/x/b.txt')?.();
    expect(new TextDecoder().decode(content)).toBe('Two.');
  });
  it('are known by what is in them', async () => {
    const folder = await folderWith({ papers: archive, word: archiveOf({ '[Content_Types].xml': '' }) });
    const { files } = await found(folder, [join(folder, 'papers'), join(folder, 'word')]);
    expect(files).toEqual(['papers/a.md', 'papers/x/b.txt', 'word']);
  });
  it('that lead out or are damaged are refused, and leave the rest be', async () => {
    const folder = await folderWith({
      'slip.zip': archiveOf({ '../../evil.md': 'x' }),
      'cut.zip': archive.slice(0, 60),
      'a.md': 'One.',
    });
    const { files, messages } = await found(folder, [
      join(folder, 'slip.zip'),
      join(folder, 'cut.zip'),
      join(folder, 'a.md'),
    ]);
    expect(files).toEqual(['a.md']);
    expect(messages).toEqual([
      expect.stringContaining('Unexpected path that leads out of the archive at entry ../../evil.md'),
      expect.stringContaining('Unexpected archive, expected a whole zip archive'),
    ]);
  });
});

describe('zip files in zip files', () => {
  const inner = archiveOf({ 'b.md': 'Two.' });

  it('are passed over', async () => {
    const folder = await folderWith({ 'papers.zip': archiveOf({ 'a.md': 'One.', 'inner.zip': inner }) });
    expect((await found(folder, [folder])).files).toEqual(['papers.zip/a.md']);
  });
  it('are told of where there is nothing else', async () => {
    const folder = await folderWith({ 'papers.zip': archiveOf({ 'inner.zip': inner }) });
    expect((await found(folder, [join(folder, 'papers.zip')])).messages).toEqual([
      expect.stringMatching(
        /Unexpected archive without documents, .* archives within archives are not opened/,
      ),
    ]);
  });
});

describe('patterns', () => {
  const files = { 'a1.md': '', 'a2.txt': '', 'b1.md': '', 'c.png': '', 'sub/deep/a3.md': '', '.h/a4.md': '' };

  it.each([
    ['*.md', ['a1.md', 'b1.md']],
    ['a?.*', ['a1.md', 'a2.txt']],
    ['[!a]*.md', ['b1.md']],
    ['[ab]1.md', ['a1.md', 'b1.md']],
    ['{a1,b1}.md', ['a1.md', 'b1.md']],
    ['**/*.md', ['a1.md', 'b1.md', 'sub/deep/a3.md']],
    ['s*/**/a3.md', ['sub/deep/a3.md']],
    ['*', ['a1.md', 'a2.txt', 'b1.md']],
    ['*.png', ['c.png']],
  ])('%s', async (pattern, expected) => {
    const folder = await folderWith(files);
    expect((await found(folder, [`${folder}/${pattern}`])).files).toEqual(expected);
  });
  it('that fit nothing are told', async () => {
    const folder = await folderWith({ 'a.md': '' });
    expect((await found(folder, [`${folder}/b*.md`])).messages).toEqual([
      expect.stringMatching(/^~\/b\*\.md: Unexpected pattern without documents, .* Check the pattern: /),
    ]);
  });
  it('are paths where a file is called so', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, '[a].md'), '');
    expect((await found(folder, [join(folder, '[a].md')])).files).toEqual(['[a].md']);
  });
});

describe('other inputs', () => {
  it('are standard input, named by what it holds', async () => {
    const standardInput = async () => new TextEncoder().encode('One.');
    const { files, contents } = await found('none', ['-'], { standardInput });
    expect(files).toEqual([expect.stringMatching(/^standard input [\da-f]{12}$/)]);
    expect(await contents.get(files[0] ?? '')?.()).toEqual(await standardInput());
  });
  it('are addresses of the web, if allowed', async () => {
    const fetch = async (url: string) => new TextEncoder().encode(url);
    const url = 'https://example.org/a.pdf';
    const allowed = await found('none', [url], { allowUrl: true, fetch });
    expect(allowed.files).toEqual([url]);
    expect(await allowed.contents.get(url)?.()).toEqual(await fetch(url));
    expect((await found('none', ['ftp://example.org/a.pdf'], { allowUrl: true, fetch })).messages).toEqual([
      'ftp://example.org/a.pdf: Unexpected scheme, expected http: or https:. Download the document and give the file.',
    ]);
    expect((await found('none', [url], { fetch })).messages).toEqual([
      `${url}: Unexpected address of the web, expected files and folders. Add --allow-url to fetch it, or download it.`,
    ]);
  });
});
