import { decodeText } from '../decode.js';
import { UnreadableDocument } from '../errors.js';

/** Names of encodings, in lower case, by what is done with them (WHATWG Encoding, 4.2). */
const WESTERN: ReadonlySet<string> = new Set([
  'ascii',
  'cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'us-ascii',
  'windows-1252',
]);

/**
 * The text of HTML or XML bytes. The byte order mark tells the encoding, else the file's own declaration,
 * else it is UTF-8, or Windows-1252 where the bytes are none. Throws UnreadableDocument for other encodings.
 */
export function decodeMarkup(bytes: Uint8Array, file: string): string {
  const order = byteOrder(bytes);
  if (order !== null) return decodeUtf16(bytes, order);
  const declared = declaredEncoding(opening(bytes));
  if (WESTERN.has(declared ?? '')) return decodeWestern(bytes, file);
  if (declared !== null && !/^utf-?(?:8|16)/.test(declared)) throw otherEncoding(file, declared);
  try {
    return decodeText(bytes, file).replace(/^\uFEFF/, '');
  } catch (error) {
    if (declared !== null || !(error instanceof UnreadableDocument) || !/^byte \d/.test(error.place ?? ''))
      throw error;
    return decodeWestern(bytes, file);
  }
}

/** The first characters, ASCII ones for certain: enough to tell a format. */
export function opening(bytes: Uint8Array, length = 4096): string {
  const order = byteOrder(bytes);
  if (order !== null) return decodeUtf16(bytes.subarray(0, length & ~1), order);
  return String.fromCharCode(...bytes.subarray(0, length)).replace(/^\xEF\xBB\xBF/, '');
}

/** `charset=utf-8`, `encoding="iso-8859-1"` in the first bytes. */
function declaredEncoding(text: string): string | null {
  const [, name] = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(text) ?? [];
  return name?.toLowerCase() ?? null;
}

type ByteOrder = 'little' | 'big';

function byteOrder(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : null;
}

function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const [high, low] = order === 'big' ? [0, 1] : [1, 0];
  return joined(Math.floor(bytes.length / 2) - 1, (at) => {
    return ((bytes[2 * at + 2 + high] ?? 0) << 8) | (bytes[2 * at + 2 + low] ?? 0);
  });
}

/** What Windows-1252 has where Latin-1 has control characters: bytes 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWestern(bytes: Uint8Array, file: string): string {
  const zero = bytes.subarray(0, 65_536).indexOf(0);
  if (zero >= 0) {
    throw new UnreadableDocument({
      name: file,
      place: `byte ${zero}`,
      met: 'binary data (byte 0x00)',
      expected: 'text',
      advice: 'Save the document as UTF-8.',
    });
  }
  return joined(bytes.length, (at) => {
    const byte = bytes[at] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte;
  });
}

function joined(length: number, codeAt: (at: number) => number): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += 8192) {
    const codes = Array.from({ length: Math.min(8192, length - from) }, (_, at) => codeAt(from + at));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function otherEncoding(file: string, declared: string): UnreadableDocument {
  return new UnreadableDocument({
    name: file,
    place: null,
    met: `encoding ${declared}`,
    expected: 'UTF-8, UTF-16 or Windows-1252',
    advice: 'Save the document as UTF-8.',
  });
}
