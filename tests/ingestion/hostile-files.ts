import { deflateSync } from 'node:zlib';
import { archiveOf } from '../sources/archive.js';
import { pdfOf, rawPdf, type DrawnPage } from '../sources/pdf/write-pdf.js';

const PAGE: DrawnPage = {
  width: 400,
  height: 600,
  words: [{ text: 'A page of text.', x: 50, y: 100, size: 10 }],
};

/** Files that somebody might send, by mistake or not, and the words that each is refused with. */
export const HOSTILE: readonly (readonly [name: string, bytes: Uint8Array | string, said: string])[] = [
  ['program.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3]), 'expected "%PDF-" as a PDF begins'],
  ['encrypted.pdf', pdfOf([PAGE], { encrypted: true }), 'expected a PDF that opens without a password'],
  ['cut.pdf', pdfOf([PAGE, PAGE]).slice(0, 700), 'expected "%%EOF" as a PDF ends'],
  ['long.pdf', pdfOf([PAGE], { times: 10_000 }), 'Unexpected 10000 pages, expected at most 5000'],
  ['round.pdf', roundAndRound(), 'Unexpected damage on every page'],
  ['deep.pdf', nestedWithoutEnd(), 'Unexpected damage, expected a sound PDF'],
  ['slip.zip', archiveOf({ '../../evil.md': 'x' }), 'Unexpected path that leads out of the archive'],
  ['bomb.zip', archiveOf({ 'a.txt': ' '.repeat(4_000_000) }), 'Unexpected compression at entry a.txt'],
  [
    'laughs.docx',
    wordOf('<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>'),
    'document type declaration',
  ],
  [
    'spy.docx',
    wordOf('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'),
    'document type declaration',
  ],
  [
    'grown.docx',
    wordOf(`<d>${'<p/>'.repeat(1_000_000)}</d>`),
    'Unexpected compression at entry word/document.xml',
  ],
  ['spineless.epub', withoutSpine(), 'expected an EPUB with a spine'],
  ['large.html', '<p>The court held so.</p>\n'.repeat(2_100_000), 'expected at most 50 MB'],
  ['deep.html', '<div>'.repeat(100_000), 'element inside 5000 others'],
];

function wordOf(main: string): Uint8Array {
  return archiveOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': main });
}

function withoutSpine(): Uint8Array {
  const container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>';
  const files = { 'META-INF/container.xml': container, 'a.opf': '<package><metadata/><manifest/></package>' };
  return archiveOf(files, { mimetype: 'application/epub+zip' });
}

/** A page tree that holds itself. */
function roundAndRound(): Uint8Array {
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 100 /Kids [2 0 R] >>']);
}

function nestedWithoutEnd(): Uint8Array {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  return rawPdf([`<< /Type /Catalog /Pages 2 0 R /X ${deep} >>`, '<< /Type /Pages /Count 0 /Kids [] >>']);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>';

function pageWith(content: string, filters: string, more: readonly string[], resources: string): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 4 0 R >> ${resources} >> /Contents 5 0 R >>`,
    FONT,
    `<< ${filters} /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...more,
  ]);
}

/** Thirty forms, each of which draws the next one twice: a billion drawings of two kilobytes. */
export function formsWithinForms(): Uint8Array {
  const forms = Array.from({ length: 30 }, (_, at) => {
    const content = at < 29 ? 'BT /F 10 Tf (Some text.) Tj ET /X Do /X Do' : 'BT /F 10 Tf (x) Tj ET';
    const resources = `/Resources << /Font << /F 4 0 R >> /XObject << /X ${at + 7} 0 R >> >>`;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 400 600] ${resources} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return pageWith('/X Do', '', forms, '/XObject << /X 6 0 R >>');
}

/** A page whose content is small in the file and half a gigabyte when it is unpacked. */
export function flateBomb(): Uint8Array {
  const words = Buffer.concat([
    Buffer.from('BT /F 10 Tf 50 500 Td '),
    Buffer.alloc(500_000_000, '(Text and more text.) Tj '),
    Buffer.from(' ET'),
  ]);
  return pageWith(deflateSync(words).toString('latin1'), '/Filter /FlateDecode', [], '');
}

/** A sound page with a picture of two and a half milliards of pixels. */
export function hugePicture(): Uint8Array {
  const pixels = deflateSync(Buffer.alloc(1_000_000)).toString('latin1');
  const head =
    '/Type /XObject /Subtype /Image /Width 50000 /Height 50000 /ColorSpace /DeviceGray /BitsPerComponent 8';
  const picture = `<< ${head} /Filter /FlateDecode /Length ${pixels.length} >>\nstream\n${pixels}\nendstream`;
  const content = 'BT /F 10 Tf 50 500 Td (Text under a picture.) Tj ET 400 0 0 600 0 0 cm /I Do';
  return pageWith(content, '', [picture], '/XObject << /I 6 0 R >>');
}
