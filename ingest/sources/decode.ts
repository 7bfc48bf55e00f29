import { UnreadableDocument } from './errors.js';

/** Bytes of text that one document may have. */
export const MOST_TEXT_BYTES = 50 * 1024 * 1024;

/**
 * The text of UTF-8 bytes, nothing removed (a byte order mark stays as U+FEFF).
 * Throws UnreadableDocument for no bytes, too many, other encodings and files that are no text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > MOST_TEXT_BYTES) throw tooLong(bytes, name);
  refuseOtherFormats(bytes, name);
  const text = decodeUtf8(bytes, name);
  if (!/\S/.test(text)) throw empty(name);
  return text;
}

function empty(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'empty file',
    expected: 'a document with text',
    advice: 'Check that the file was copied whole.',
  });
}

function tooLong(bytes: Uint8Array, name: string): UnreadableDocument {
  const size = Math.round(bytes.length / (1024 * 1024));
  return new UnreadableDocument({
    name,
    place: null,
    met: `${size} MB of text`,
    expected: `at most ${MOST_TEXT_BYTES / (1024 * 1024)} MB`,
    advice: 'Split the file into its documents (articles, chapters, volumes).',
  });
}

/** First bytes of files that are often given in place of text. */
const SIGNATURES: readonly (readonly [first: readonly number[], what: string, advice: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a zip archive or an Office file',
    'Save it as PDF, Markdown or plain text first.',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file', 'Save it as PDF, Markdown or plain text first.'],
  [[0xff, 0xfe], 'UTF-16 text', 'Save it with the encoding UTF-8.'],
  [[0xfe, 0xff], 'UTF-16 text', 'Save it with the encoding UTF-8.'],
  [[0x89, 0x50, 0x4e, 0x47], 'an image', 'Run text recognition on it first.'],
  [[0xff, 0xd8, 0xff], 'an image', 'Run text recognition on it first.'],
  [[0x1f, 0x8b], 'a compressed file', 'Unpack it first.'],
];

function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  const known = SIGNATURES.find(([first]) => first.every((byte, at) => bytes[at] === byte));
  const zero = known ? 0 : bytes.subarray(0, 65_536).indexOf(0);
  if (!known && zero < 0) return;
  throw new UnreadableDocument({
    name,
    place: known ? null : `byte ${zero}`,
    met: known ? known[1] : 'binary data (byte 0x00)',
    expected: 'UTF-8 text',
    advice: known
      ? known[2]
      : 'Give a document: PDF, Word, OpenDocument, EPUB, HTML, Markdown or plain text.',
  });
}

/** Code units decoded at a time: small enough for one String.fromCharCode call. */
const CHUNK = 8192;

function decodeUtf8(bytes: Uint8Array, name: string): string {
  const parts: string[] = [];
  const chunk = new Uint16Array(CHUNK);
  let filled = 0;
  for (let at = 0; at < bytes.length;) {
    const point = codePointAt(bytes, at);
    if (point < 0) throw invalid(bytes, at, name);
    if (point > 0xffff) {
      chunk[filled++] = 0xd800 + ((point - 0x10000) >> 10);
      chunk[filled++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else chunk[filled++] = point;
    at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (filled >= CHUNK - 2) {
      parts.push(String.fromCharCode(...chunk.subarray(0, filled)));
      filled = 0;
    }
  }
  parts.push(String.fromCharCode(...chunk.subarray(0, filled)));
  return parts.join('');
}

/** The code point that begins at `at`; -1 where the bytes are no UTF-8 (Unicode 15, table 3-7). */
function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  if (first < 0xc2 || first > 0xf4) return -1;
  const second = trail(bytes, at + 1);
  if (second < 0) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = trail(bytes, at + 2);
  if (third < 0) return -1;
  if (first < 0xf0) {
    const point = ((first & 0x0f) << 12) | (second << 6) | third;
    return point < 0x800 || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
  }
  const fourth = trail(bytes, at + 3);
  const point = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return fourth < 0 || point < 0x10000 || point > 0x10ffff ? -1 : point;
}

function trail(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  return byte !== undefined && (byte & 0xc0) === 0x80 ? byte & 0x3f : -1;
}

function invalid(bytes: Uint8Array, at: number, name: string): UnreadableDocument {
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new UnreadableDocument({
    name,
    place: `byte ${at}`,
    met: `byte 0x${byte}`,
    expected: 'UTF-8 text',
    advice: 'Save the file with the encoding UTF-8.',
  });
}
