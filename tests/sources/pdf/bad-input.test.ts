import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import { pdfOf, type DrawnPage } from './write-pdf.js';

const PAGE: DrawnPage = {
  width: 400,
  height: 600,
  words: [{ text: 'A page of text.', x: 50, y: 100, size: 10 }],
};

async function messageOf(bytes: Uint8Array): Promise<string> {
  const failure: unknown = await pdf.read(bytes, 'file.pdf').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableDocument);
  return failure instanceof Error ? failure.message : '';
}

describe('a PDF that cannot be read', () => {
  it('is encrypted', async () => {
    expect(await messageOf(pdfOf([PAGE], { encrypted: true }))).toBe(
      'file.pdf: Unexpected encryption, expected a PDF that opens without a password. Save a copy without a password.',
    );
  });

  it('is cut short', async () => {
    const whole = pdfOf([PAGE, PAGE]);
    expect(await messageOf(whole.subarray(0, whole.length - 200))).toBe(
      'file.pdf: Unexpected end of file, expected "%%EOF" as a PDF ends. The file is cut short: download or copy it again.',
    );
  });

  it('is no PDF but a programme', async () => {
    const bytes = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);
    expect(await messageOf(bytes)).toBe(
      'file.pdf: Unexpected first bytes, expected "%PDF-" as a PDF begins. The file is no PDF: check what it is, and its ending.',
    );
  });

  it('is empty', async () => {
    expect(await messageOf(new Uint8Array())).toContain('expected "%PDF-" as a PDF begins');
  });

  it('has a damaged middle', async () => {
    const text = `%PDF-1.4\n${'garbage without an object '.repeat(50)}\ntrailer\n<< /Size 3 >>\nstartxref\n9\n%%EOF\n`;
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0));
    expect(await messageOf(bytes)).toBe(
      'file.pdf: Unexpected damage, expected a sound PDF. Download or export the file again.',
    );
  });

  it('has more pages than anybody reads at once', async () => {
    expect(await messageOf(pdfOf([PAGE], { times: 6000 }))).toBe(
      'file.pdf: Unexpected 6000 pages, expected at most 5000. Split the file and read its parts.',
    );
  });

  it('has pages without text', async () => {
    expect(await messageOf(pdfOf([{ ...PAGE, words: [] }]))).toBe(
      'file.pdf: Unexpected pages without text (a scan?), expected a document with text. Read it with text recognition, or save the document as text.',
    );
  });
});

describe('recognising', () => {
  it('goes by the first bytes, also behind some others', () => {
    const bytes = pdfOf([PAGE]);
    expect(pdf.recognises(bytes, 'download')).toBe(true);
    expect(pdf.recognises(Uint8Array.from([10, 10, ...bytes]), 'download')).toBe(true);
  });

  it('takes a file that is named .pdf, so that it is told what is wrong with it', () => {
    expect(pdf.recognises(Uint8Array.from([0x4d, 0x5a]), 'paper.PDF')).toBe(true);
    expect(pdf.recognises(Uint8Array.from([0x4d, 0x5a]), 'paper.txt')).toBe(false);
  });
});
