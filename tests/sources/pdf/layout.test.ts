import { describe, expect, it } from 'vitest';
import type { RegionKind } from '#schema/document.js';
import type { SourceReading } from '#ingest/sources/source.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import { articleOf, plain } from './article.js';
import { typeset, type Style } from './typesetter.js';
import { pdfOf } from './write-pdf.js';

const STYLE: Style = {
  columns: 1,
  bodySize: 10.5,
  noteSize: 8,
  labels: 'raised',
  head: 'Ann Lee, Surrender and Its Limits',
  rule: true,
};
const STYLES: readonly (readonly [string, Style])[] = [
  ['one column, raised labels', STYLE],
  ['one column, plain labels, no stroke', { ...STYLE, labels: 'plain', rule: false }],
  ['one column, labels with full stop', { ...STYLE, labels: 'dotted' }],
  ['two columns', { ...STYLE, columns: 2, width: 595, height: 842, bodySize: 10, noteSize: 8 }],
  [
    'two columns, plain labels',
    { ...STYLE, columns: 2, width: 595, height: 842, labels: 'plain', rule: false },
  ],
  ['two narrow columns', { ...STYLE, columns: 2, width: 480, height: 700, bodySize: 9, noteSize: 7.5 }],
];

describe.each(STYLES)('a page set in %s', (_, style) => {
  const article = articleOf(14, true);

  it('gives the body in reading order, without notes and heads', async () => {
    const reading = await read(style);
    const body = textOf(reading, 'body').join(' ').replace(/\s+/g, ' ');
    expect(body).toBe(['Surrender and Its Limits Ann Lee', ...article.paragraphs.map(plain)].join(' '));
  });

  it('gives the notes in order, also those that run over a page', async () => {
    const reading = await read(style);
    const label = (number: number) => (style.labels === 'dotted' ? `${number}.` : `${number}`);
    const notes = textOf(reading, 'notes').join(' ').replace(/\s+/g, ' ');
    expect(notes).toBe(article.notes.map((note, index) => `${label(index + 1)} ${plain(note)}`).join(' '));
  });

  it('knows the printed page numbers and the running head', async () => {
    const reading = await read(style);
    expect(reading.pages.map((page) => page.label)).toEqual(
      reading.pages.map((page) => String(100 + page.number)),
    );
    expect(textOf(reading, 'running-head')).toEqual(reading.pages.slice(1).map(() => style.head));
  });

  function read(of: Style): Promise<SourceReading> {
    return pdf.read(pdfOf(typeset(article, of)), 'article.pdf');
  }
});

function textOf(reading: SourceReading, kind: RegionKind): string[] {
  return reading.pages
    .flatMap((page) => page.regions)
    .filter((region) => region.kind === kind)
    .map((region) => reading.text.slice(...region.span));
}
