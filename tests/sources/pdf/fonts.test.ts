import { expect, it } from 'vitest';
import { readingView } from '#ingest/pages/reading.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import { pdfOf, rawPdf } from './write-pdf.js';

/** One page in one font: `font` and what it refers to as objects from 6 on. */
const pageIn = (font: string, content: string, more: readonly string[] = []) =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    font,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...more,
  ]);

it('reads ligatures as their letters', async () => {
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /Differences [1 /fi /fl /ffi /ff] >> >>';
  const content = String.raw`BT /F 10 Tf 50 550 Td (The o\003ce \001led a re\002ection on the e\004ect) Tj ET`;
  const { text, findings } = await pdf.read(pageIn(font, content), 'a.pdf');
  expect(text).toBe('The office filed a reflection on the effect\n');
  expect(findings).toEqual([]);
});

it('names a font that says nothing of its letters', async () => {
  // glyphs by their place in the font, three on from a blank: "The duty" is 55 75 72 3 71 88 87 92
  const glyphs = (words: string) =>
    [...words].map((letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('');
  const line = 'The duty to cooperate binds all of the parties to it';
  const content = `BT /F 10 Tf 50 550 Td 14 TL ${`<${glyphs(line)}> Tj T* `.repeat(3)}ET`;
  const name = '/ABCDEF+Garamond';
  const { findings } = await pdf.read(
    pageIn(
      `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [6 0 R] >>`,
      content,
      [
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 500 >>`,
        `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
      ],
    ),
    'a.pdf',
  );
  expect(findings.map(({ message }) => message)).toContain(
    'Unexpected font "Garamond" without a Unicode map, first on page 1, expected letters for its characters: export the PDF again with embedded fonts, or recognise its text',
  );
});

it('joins words at line ends, and leaves hyphens that belong to them', async () => {
  const lines = ['The states that coop-', 'erate are bound by a self-', 'executing treaty of the year.'];
  const words = lines.map((text, at) => ({ text, x: 50, y: 100 + 14 * at, size: 10 }));
  const { text } = await pdf.read(pdfOf([{ width: 400, height: 600, words }]), 'a.pdf');
  expect(readingView(text, [[0, text.trimEnd().length]]).text).toBe(
    'The states that cooperate are bound by a self-executing treaty of the year.',
  );
});
