import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPages } from '#ingest/sources/index.js';
import { UnreadableDocument } from '#ingest/sources/errors.js';
import { decodeText, MOST_TEXT_BYTES } from '#ingest/sources/decode.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const trouble = (data: Uint8Array): string => {
  try {
    decodeText(data, 'a.txt');
    return 'none';
  } catch (error) {
    return error instanceof UnreadableDocument ? error.message : 'another error';
  }
};

describe('a text that cannot be read', () => {
  it('is empty', () => {
    expect(trouble(bytes())).toBe(
      'a.txt: Unexpected empty file, expected a document with text. Check that the file was copied whole.',
    );
  });
  it('is blank', () => {
    expect(trouble(bytes(32, 10, 10))).toContain('Unexpected empty file');
  });
  it('is binary', () => {
    expect(trouble(bytes(65, 66, 0, 67))).toBe(
      'a.txt: Unexpected binary data (byte 0x00) at byte 2, expected UTF-8 text. Give a document: PDF, Word, OpenDocument, EPUB, HTML, Markdown or plain text.',
    );
  });
  it('is an Office file', () => {
    expect(trouble(bytes(0x50, 0x4b, 3, 4, 20))).toContain('Unexpected a zip archive or an Office file');
  });
  it('is UTF-16', () => {
    expect(trouble(bytes(0xff, 0xfe, 65, 0))).toContain('Save it with the encoding UTF-8.');
  });
  it('has a byte that is no UTF-8', () => {
    expect(trouble(bytes(65, 66, 0xe9, 67))).toBe(
      'a.txt: Unexpected byte 0xE9 at byte 2, expected UTF-8 text. Save the file with the encoding UTF-8.',
    );
  });
  it('has an overlong form', () => {
    expect(trouble(bytes(65, 0xc0, 0xaf))).toContain('at byte 1');
  });
  it('has half a surrogate', () => {
    expect(trouble(bytes(65, 0xed, 0xa0, 0x80))).toContain('at byte 1');
  });
  it('breaks off in a character', () => {
    expect(trouble(bytes(65, 0xe2, 0x80))).toContain('at byte 1');
  });
  it('is too long', () => {
    expect(trouble(new Uint8Array(MOST_TEXT_BYTES + 1).fill(65))).toBe(
      'a.txt: Unexpected 50 MB of text, expected at most 50 MB. Split the file into its documents (articles, chapters, volumes).',
    );
  });
});

describe('any text', () => {
  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) => {
        fc.pre(/\S/.test(text) && !text.includes('\0') && !/^(?:PK|\ufeff)/.test(text));
        expect(decodeText(new TextEncoder().encode(text), 'a.txt')).toBe(text);
      }),
    );
  });
  it('comes back over the border of a chunk', () => {
    const text = `${'a'.repeat(8189)}𝔸é“${'b'.repeat(9000)}`;
    expect(decodeText(new TextEncoder().encode(text), 'a.txt')).toBe(text);
  });
  it('has the hash of its bytes', async () => {
    const { sha256 } = await readPages(bytes(97, 98, 99), 'a.txt');
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
