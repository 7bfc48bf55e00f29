import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { readPages } from '#ingest/sources/index.js';
import { openArchive } from '#ingest/sources/zip/index.js';
import { archiveOf } from '../archive.js';
import { paragraph, run, wordFile } from './make.js';

const refusal = async (bytes: Uint8Array) => {
  const error: unknown = await readPages(bytes, 'a.docx').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableDocument);
  return error instanceof UnreadableDocument ? error.message : '';
};
const withMain = (xml: string) => archiveOf({ '[Content_Types].xml': '', 'word/document.xml': xml });

describe('Word documents that are not read', () => {
  it('fetch or expand entities', async () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]><d>&b;</d>';
    expect(await refusal(withMain(bomb))).toMatch(
      /a\.docx \(word\/document\.xml\): Unexpected document type declaration/,
    );
  });
  it('are not well-formed', async () => {
    expect(await refusal(withMain('<w:document xmlns:w="x"><w:body>'))).toMatch(
      /Unexpected XML \(.*\) at line 1, column \d+, expected well-formed XML/,
    );
  });
  it('use entities that nothing declares', async () => {
    expect(await refusal(withMain('<d>&secret;</d>'))).toMatch(/undefined entity/);
  });
  it('are nested without end', async () => {
    expect(await refusal(withMain('<a>'.repeat(5000) + '</a>'.repeat(5000)))).toMatch(
      /element inside 400 others/,
    );
  });
  it('are cut short', async () => {
    const whole = wordFile({ body: paragraph(run('The duty binds.')) });
    expect(await refusal(whole.slice(0, whole.length - 40))).toMatch(/expected a whole zip archive/);
  });
  it('have no text', async () => {
    expect(await refusal(wordFile({ body: '<w:p/>' }))).toMatch(/document without text/);
  });
  it('grow too much', async () => {
    const media = { 'word/media/a.bin': new Uint8Array(2 * 1024 * 1024) };
    expect(await refusal(wordFile({ body: paragraph(run('x')), more: media }))).toMatch(
      /entry word\/media\/a\.bin, expected at most 250 to 1/,
    );
  });
  it('have paths that lead out', async () => {
    const more = { '../../evil.sh': 'echo' };
    expect(await refusal(wordFile({ body: paragraph(run('x')), more }))).toMatch(
      /path that leads out of the archive/,
    );
  });
});

describe('an archive', () => {
  const limits = { entries: 2, entryBytes: 100, bytes: 150 };
  const open = (files: Record<string, string>) => () => openArchive(archiveOf(files), 'a.zip', limits);

  it('gives its entries', () => {
    const archive = open({ 'a.txt': 'One.', 'b/c.txt': 'Two.' })();
    expect(archive.paths).toEqual(['a.txt', 'b/c.txt']);
    expect(archive.read('b/c.txt')).toEqual(strToU8('Two.'));
    expect(archive.read('d')).toBeNull();
  });
  it('has a limit of entries, of their size and of all sizes', () => {
    expect(open({ a: '', b: '', c: '' })).toThrow('number of entries');
    expect(open({ a: 'x'.repeat(101) })).toThrow('at most 0 MB an entry');
    expect(open({ a: 'x'.repeat(80), b: 'x'.repeat(80) })).toThrow('in all');
  });
  it('with a size that is a lie is damaged', () => {
    const bytes = archiveOf({ a: 'x'.repeat(90) });
    const directory = bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    bytes[directory + 24] = 50;
    expect(openArchive(bytes, 'a.zip').read('a')?.length).toBe(50);
    bytes[directory + 24] = 99;
    expect(() => openArchive(bytes, 'a.zip').read('a')).toThrow('its data to be whole');
  });
});
