import { describe, expect, it } from 'vitest';
import type { DocumentText } from '#schema/document.js';
import { splitNotes } from '#ingest/notes/index.js';
import { typesetCalls } from '#ingest/notes/typeset-calls.js';
import { typesetEvidence } from '#ingest/notes/typeset-evidence.js';
import { typesetLabels } from '#ingest/notes/typeset-labels.js';
import { readingView } from '#ingest/pages/reading.js';
import { readPages } from '#ingest/sources/index.js';
import { articleOf, plain } from './article.js';
import { typeset, type Style } from './typesetter.js';
import { pdfOf, type DrawnPage, type Stroke, type Word } from './write-pdf.js';

const STYLE: Style = {
  columns: 1,
  bodySize: 10.5,
  noteSize: 8,
  labels: 'raised',
  head: 'A Head',
  rule: true,
};
const WIDE = { columns: 2, width: 595, height: 842 } as const;

describe.each<readonly [string, Style]>([
  ['one column', STYLE],
  ['one column with plain labels', { ...STYLE, labels: 'plain', rule: false }],
  ['two columns', { ...STYLE, ...WIDE }],
  ['two columns with dotted labels', { ...STYLE, ...WIDE, labels: 'dotted' }],
  ['notes as large as the body, under a stroke', { ...STYLE, noteSize: 10.5 }],
])('an article in %s', (_, style) => {
  const article = articleOf(16, true);

  it('has every note with its text and call-out', async () => {
    const document = await readPages(pdfOf(typeset(article, style)), 'article.pdf');
    const { notes, findings } = splitNotes(document);
    expect(notes.map((note) => readingView(document.text, note.spans).text)).toEqual(
      article.notes.map(plain),
    );
    expect(notes.map((note) => document.text.slice(...(note.callOut ?? [0, 0])))).toEqual(
      article.notes.map((_note, index) => String(index + 1)),
    );
    expect(findings).toEqual([]);
  });
});

/** A page of body lines and of notes at its foot, each line [text, raised figure before or after]. */
function page(
  body: readonly (readonly Word[])[],
  notes: readonly (readonly Word[])[],
  strokes: Stroke[] = [],
): DrawnPage {
  const filler = Array.from({ length: 14 }, (_, line) => [
    word(`Ordinary text of the body goes on for line ${'abcdefghijklmn'[line]} of the page.`, 60, 10),
  ]);
  const at = (lines: readonly (readonly Word[])[], top: number, pitch: number) =>
    lines.flatMap((line, index) => line.map((one) => ({ ...one, y: one.y + top + index * pitch })));
  return {
    width: 450,
    height: 640,
    words: [...at([...body, ...filler], 80, 13), ...at(notes, 500, 10)],
    strokes,
  };
}
function word(text: string, x: number, size: number, y = 0): Word {
  return { text, x, y, size };
}
function raised(text: string, x: number, size: number): Word {
  return { text, x, y: -0.35 * size, size: 0.6 * size };
}
async function read(pages: readonly DrawnPage[]): Promise<DocumentText> {
  return readPages(pdfOf(pages), 'pages.pdf');
}

describe('call-outs', () => {
  const first = [raised('1', 60, 8), word('Ann Lee, First (2001).', 66, 8)];

  it('are raised figures, but not ordinals; several may stand together', async () => {
    const document = await read([
      page(
        [
          [
            word('A law of the 2', 60, 10),
            raised('nd', 117, 10),
            word('chamber', 130, 10),
            raised('1,2', 165, 10),
          ],
          [word('and a title', 60, 10), raised('3', 105, 10)],
        ],
        [
          first,
          [raised('2', 60, 8), word('Bo Moe, Second.', 66, 8)],
          [raised('3', 60, 8), word('Ibid.', 66, 8)],
        ],
      ),
    ]);
    expect(typesetCalls(document).map((call) => [call.number, call.weight])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });

  it('count less where they may be powers', async () => {
    const document = await read([
      page([[word('some 10', 60, 10), raised('6', 94, 10), word('of them', 102, 10)]], [first]),
    ]);
    expect(typesetCalls(document).map((call) => call.weight)).toEqual([0.4]);
  });

  it('are read through what a scan made of them', async () => {
    const document = await read([
      page(
        [[word('a law.', 60, 10), raised('l2', 86, 10), word('Then', 98, 10), raised('*', 118, 10)]],
        [first],
      ),
    ]);
    expect(typesetCalls(document).map((call) => call.number)).toEqual([12, 0]);
  });
});

describe('labels', () => {
  const call = (number: number): Word[] => [word('a point of law.', 60, 10), raised(String(number), 121, 10)];

  it('are raised; a year at the head of a line is none', async () => {
    const document = await read([
      page(
        [call(1), call(2)],
        [
          [raised('1', 60, 8), word('Ann Lee, The First Answer of the Court, in the edition of', 66, 8)],
          [word('2012 and later ones, at 14.', 60, 8)],
          [raised('2', 60, 8), word('Bo Moe, Second (2001).', 66, 8)],
        ],
      ),
    ]);
    const labels = typesetLabels(document, typesetCalls(document));
    expect(labels.map((label) => [label.number, label.weight > 0])).toEqual([
      [1, true],
      [2012, false],
      [2, true],
    ]);
  });

  it('are plain figures where those with call-outs stand', async () => {
    const hang = (number: string, text: string): Word[] => [word(number, 60, 8), word(text, 72, 8)];
    const document = await read([
      page(
        [call(1), call(2), call(3)],
        [
          hang('1', 'Ann Lee, The First Answer of the Court, in the edition of'),
          [word('1998 and later ones, at 14.', 72, 8)],
          hang('2', 'Bo Moe, Second (2001).'),
          hang('3', 'Ibid.'),
        ],
      ),
    ]);
    const labels = typesetLabels(document, typesetCalls(document));
    expect(labels.map((label) => [label.number, label.called, label.weight > 0])).toEqual([
      [1, true, true],
      [1998, false, false],
      [2, true, true],
      [3, true, true],
    ]);
  });

  it('may be set larger than their notes, in a line as short as they are', async () => {
    const large = (number: string, text: string): Word[] => [word(number, 60, 10), word(text, 72, 8)];
    const document = await read([
      page(
        [call(1), call(2), call(3)],
        [large('1', 'Ann Lee, The First Answer of the Court (2001).'), large('2', 'Id.'), large('3', 'Id.')],
      ),
    ]);
    const notes = document.pages[0]?.regions.filter((region) => region.kind === 'notes');
    expect(notes?.map((region) => document.text.slice(...region.span))).toEqual([
      '1 Ann Lee, The First Answer of the Court (2001).\n2 Id.\n3 Id.',
    ]);
  });

  it('may touch a figure that their notes begin with', async () => {
    const document = await read([
      page(
        [call(1), call(2)],
        [
          [{ ...word('1', 60, 8), font: 'Times-Bold' }, word('28 U.S.C. § 1350 (1994).', 64, 8)],
          [{ ...word('2', 60, 8), font: 'Times-Bold' }, word('1998 was the year of the Statute.', 64, 8)],
        ],
      ),
    ]);
    const { notes } = splitNotes(document);
    expect(notes.map((note) => [note.number, readingView(document.text, note.spans).text])).toEqual([
      [1, '28 U.S.C. § 1350 (1994).'],
      [2, '1998 was the year of the Statute.'],
    ]);
  });

  it('may be marks', async () => {
    const document = await read([
      page(
        [call(1)],
        [[word('* The author thanks the registry.', 60, 8)], [raised('1', 60, 8), word('Ibid.', 66, 8)]],
      ),
    ]);
    const labels = typesetLabels(document, typesetCalls(document));
    expect(labels.map((label) => [label.mark, label.number])).toEqual([
      ['*', 0],
      ['', 1],
    ]);
  });
});

describe('the notes of a page', () => {
  it('do not take a quotation in small type above them', async () => {
    const quote = Array.from({ length: 3 }, () => [
      word('A quotation that is set in and as small as the notes are', 85, 8),
    ]);
    const lower = (line: readonly Word[]): Word[] => line.map((one) => ({ ...one, y: one.y + 12 }));
    const document = await read([
      page(
        [[word('a point of law.', 60, 10), raised('1', 121, 10)]],
        [...quote, lower([raised('1', 60, 8), word('Ann Lee, First (2001).', 66, 8)])],
      ),
    ]);
    const notes = document.pages[0]?.regions.filter((region) => region.kind === 'notes');
    expect(notes?.map((region) => document.text.slice(...region.span))).toEqual(['1 Ann Lee, First (2001).']);
  });

  it('go on from the page before without a label', async () => {
    const document = await read([
      page(
        [[word('a point of law.', 60, 10), raised('1', 121, 10)]],
        [[raised('1', 60, 8), word('Ann Lee, First (2001), who holds that', 66, 8)]],
      ),
      page(
        [[word('the point', 60, 10), raised('2', 97, 10)]],
        [[word('this was left open.', 60, 8)], [raised('2', 60, 8), word('Bo Moe, Second (2003).', 66, 8)]],
      ),
    ]);
    const { notes } = splitNotes(document);
    expect(notes.map((note) => readingView(document.text, note.spans).text)).toEqual([
      'Ann Lee, First (2001), who holds that this was left open.',
      'Bo Moe, Second (2003).',
    ]);
  });

  it('are called where a long note puts them off for pages', async () => {
    const long = (text: string): Word[][] =>
      Array.from({ length: 6 }, (_, line) => [word(`${text}, ${'abcdef'[line]}, and`, 60, 8)]);
    const document = await read([
      page(
        [
          [word('a point.', 60, 10), raised('1', 92, 10)],
          [word('another.', 60, 10), raised('2', 93, 10)],
        ],
        [[raised('1', 60, 8), word('Ann Lee, First (2001), who holds that', 66, 8)], ...long('it is so')],
      ),
      page([[word('more of it', 60, 10)]], long('it goes on')),
      page(
        [[word('the end', 60, 10)]],
        [[word('it ends.', 60, 8)], [raised('2', 60, 8), word('Bo Moe, Second (2003).', 66, 8)]],
      ),
    ]);
    const { notes } = splitNotes(document);
    expect(notes.map((note) => document.text.slice(...(note.callOut ?? [0, 0])))).toEqual(['1', '2']);
  });

  it('may be all that a page has, where a long note goes on', async () => {
    const long = Array.from({ length: 30 }, (_, line) => [
      word(`a line of the long note, which says more than it must, ${'abcdefghij'[line % 10]}`, 60, 8),
    ]);
    const first = page(
      [[word('a point of law.', 60, 10), raised('1', 121, 10)]],
      [[raised('1', 60, 8), word('Ann Lee, First (2001), who holds that', 66, 8)]],
    );
    const second = {
      ...first,
      words: long.flatMap((line, at) => line.map((one) => ({ ...one, y: 80 + at * 10 }))),
    };
    const third = page(
      [[word('the point', 60, 10), raised('2', 97, 10)]],
      [[word('and ends.', 60, 8)], [raised('2', 60, 8), word('Bo Moe, Second (2003).', 66, 8)]],
    );
    const document = await read([first, second, third]);
    const { notes } = splitNotes(document);
    expect(notes.map((note) => note.spans.map(([start]) => document.text.slice(start, start + 9)))).toEqual([
      ['Ann Lee, ', 'a line of', 'and ends.'],
      ['Bo Moe, S'],
    ]);
  });
});

describe('endnotes', () => {
  it('are called pages before', async () => {
    const calls = (numbers: readonly number[]): Word[][] =>
      numbers.map((number) => [
        word('a point of law.', 60, 10),
        raised(String(number), 121, 10),
        word('More', 140, 10),
      ]);
    const list = (numbers: readonly number[]): Word[][] =>
      numbers.map((number) => [word(`${number}.`, 60, 8), word(`Ann Lee, at ${number + 20}.`, 76, 8)]);
    const last = page([[word('the end', 60, 10)]], list([1, 2, 3, 4, 5, 6]));
    const document = await read([page(calls([1, 2, 3, 4]), []), page(calls([5, 6]), []), page([], []), last]);
    const { notes } = splitNotes(document);
    expect(notes.map((note) => document.text.slice(...(note.callOut ?? [0, 0])))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });
});

describe('a document without notes at the foot', () => {
  it('gives no evidence: the text has to tell', async () => {
    const document = await read([page([[word('No note is called here.', 60, 10)]], [])]);
    expect(typesetEvidence(document)).toBeNull();
  });
});
