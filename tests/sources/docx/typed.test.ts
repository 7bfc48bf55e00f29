import { describe, expect, it } from 'vitest';
import { readMarked } from '../marked.js';
import { footnoteCall, note, paragraph, run, wordFile } from './make.js';

const SUPER = '<w:vertAlign w:val="superscript"/>';
const raised = (mark: string) => run(mark, SUPER);
const read = (...paragraphs: readonly string[]) =>
  readMarked(wordFile({ body: paragraphs.map((content) => paragraph(content)).join('') }), 'a.docx');

const CALLED = run('The duty binds.') + raised('1') + run(' It is owed.') + raised('2');

describe('notes typed by hand in Word', () => {
  it('begin with the raised figure that the text has', async () => {
    const { lines, calls, body } = await read(
      CALLED,
      run('Notes'),
      `${raised('1')}${run(' See Lee.')}`,
      `${raised('2')}${run(' Ibid.')}`,
    );
    expect(lines).toEqual(['1: See Lee.', '2: Ibid.']);
    expect(calls).toEqual(['1', '2']);
    expect(body.replace(/\s+/g, ' ').trim()).toBe('The duty binds. It is owed. Notes');
  });
  it('stand under a heading with plain figures, on through further paragraphs', async () => {
    const { lines } = await read(
      CALLED,
      run('ENDNOTES'),
      run('1. See Lee.'),
      run('He says more.'),
      run('2. Ibid.'),
      run('About the author'),
    );
    expect(lines).toEqual(['1: See Lee. He says more.', '2: Ibid.']);
  });
  it('close the text without a heading', async () => {
    const { lines, calls } = await read(CALLED, run('1 See Lee.'), run('2 Ibid.'));
    expect(lines).toEqual(['1: See Lee.', '2: Ibid.']);
    expect(calls).toEqual(['1', '2']);
  });
  it('have brackets in the text and in the list', async () => {
    const { lines, calls } = await read(
      run('The duty binds.[1] It was so in [1992] 1 AC 3.[2]'),
      run('Notes:'),
      run('[1] See Lee.'),
      run('[2] Ibid.'),
    );
    expect(lines).toEqual(['1: See Lee.', '2: Ibid.']);
    expect(calls).toEqual(['[1]', '[2]']);
  });
  it('begin again by chapter, and share one raised mark', async () => {
    const { lines, calls } = await read(
      CALLED,
      run('The second chapter.') + raised('1,2'),
      run('Notes'),
      run('Chapter 1'),
      run('1. See Lee.'),
      run('2. Ibid.'),
      run('Chapter 2'),
      run('1. See Roe.'),
      run('2. See Moe.'),
    );
    expect(lines).toEqual(['1: See Lee.', '2: Ibid.', '1: See Roe.', '2: See Moe.']);
    expect(calls).toEqual(['1', '2', '1', '2']);
  });
});

describe('no notes', () => {
  it('are the numbered paragraphs of a judgment', async () => {
    const { notes } = await read(
      run('1. The appeal.'),
      run('2. As is said at [1], it fails.'),
      run('3. So held.'),
    );
    expect(notes).toEqual([]);
  });
  it('are numbered paragraphs with raised figures in them, whose notes are lost', async () => {
    const { notes } = await read(
      run('1. The appeal.') + raised('1') + run(' It is late.') + raised('2'),
      run('2. It fails.') + raised('3'),
      run('3. So held.'),
    );
    expect(notes).toEqual([]);
  });
  it('are paragraphs in brackets that the text cites', async () => {
    const { notes } = await read(
      run('[1] The appeal is late, as is said at [2] and [3] below.'),
      run('[2] It fails.'),
      run('[3] So held.'),
    );
    expect(notes).toEqual([]);
  });
  it('are a measure and a date', async () => {
    const { notes } = await read(
      run('Some 20 m') + raised('2') + run(' of land.'),
      run('2 May 1998'),
      run('1949 was a year.'),
    );
    expect(notes).toEqual([]);
  });
  it('are typed where the file has notes of its own', async () => {
    const { lines } = await readMarked(
      wordFile({
        body: [run('One.') + footnoteCall(2), run('Two.') + raised('1'), run('1. An item.')]
          .map((one) => paragraph(one))
          .join(''),
        footnotes: [note(run('See Lee.'))],
      }),
      'a.docx',
    );
    expect(lines).toEqual(['1: See Lee.']);
  });
});
