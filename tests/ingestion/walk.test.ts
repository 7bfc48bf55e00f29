import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '#server/ingestion/walk.js';
import { folderWith } from './samples.js';

it('finds documents in folders by name, sorted, and leaves the rest', async () => {
  const folder = await folderWith({
    'b.txt': '',
    'a.md': '',
    'C.PDF': '',
    'd.docx': '',
    'sub/e.txt': '',
    '.git/f.txt': '',
    'node_modules/g.md': '',
  });
  const { files, failures } = await filesIn([folder]);
  expect(files.map((file) => relative(folder, file).replaceAll('\\', '/'))).toEqual([
    'C.PDF',
    'a.md',
    'b.txt',
    'sub/e.txt',
  ]);
  expect(failures).toEqual([]);
});

it('takes a file that is named itself, whatever its name, and each file once', async () => {
  const folder = await folderWith({ 'a.docx': '', 'b.txt': '' });
  const { files } = await filesIn([join(folder, 'a.docx'), folder, join(folder, 'b.txt')]);
  expect(files).toEqual([join(folder, 'a.docx'), join(folder, 'b.txt')]);
});

it('tells of paths that lead nowhere and folders without documents', async () => {
  const folder = await folderWith({ 'a.docx': '' });
  const { files, failures } = await filesIn([join(folder, 'gone'), folder]);
  expect(files).toEqual([]);
  expect(failures.map((failure) => failure.message)).toEqual([
    `${join(folder, 'gone')}: Unexpected end of the path, expected a file or a folder that is there. Check the path.`,
    `${folder}: Unexpected folder without documents, expected some in it (.txt, .md, .markdown, .pdf). ` +
      'Name the files themselves if they are called otherwise.',
  ]);
});

it('does not follow a link round and round', async () => {
  const folder = await folderWith({ 'sub/a.txt': '' });
  await symlink(folder, join(folder, 'sub/up'), 'junction');
  const { files } = await filesIn([folder]);
  expect(files).toEqual([join(folder, 'sub/a.txt')]);
});
