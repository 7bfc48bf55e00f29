import { UnreadableDocument } from '../errors.js';
import { openPdf, wantsPassword, type PdfFile } from './library.js';

const HEADER = /%PDF-/;
/** Longer books are better read in parts. */
const MOST_PAGES = 5000;
const TAIL = 4096;

/** Opens a PDF, or rejects with UnreadableDocument: no PDF, cut short, encrypted, damaged, too long. */
export async function opened(bytes: Uint8Array, name: string): Promise<PdfFile> {
  if (!HEADER.test(latin(bytes.subarray(0, 1024))))
    throw trouble(
      name,
      'first bytes',
      '"%PDF-" as a PDF begins',
      'The file is no PDF: check what it is, and its ending.',
    );
  if (!latin(withoutPadding(bytes).subarray(-TAIL)).includes('%%EOF'))
    throw trouble(
      name,
      'end of file',
      '"%%EOF" as a PDF ends',
      'The file is cut short: download or copy it again.',
    );
  const file = await open(bytes, name);
  if (file.pageCount <= MOST_PAGES) return file;
  await file.close();
  const met = `${file.pageCount} pages`;
  throw trouble(name, met, `at most ${MOST_PAGES}`, 'Split the file and read its parts.');
}

async function open(bytes: Uint8Array, name: string): Promise<PdfFile> {
  try {
    return await openPdf(bytes);
  } catch (cause) {
    throw wantsPassword(cause)
      ? trouble(
          name,
          'encryption',
          'a PDF that opens without a password',
          'Save a copy without a password.',
          cause,
        )
      : trouble(name, 'damage', 'a sound PDF', 'Download or export the file again.', cause);
  }
}

function trouble(
  name: string,
  met: string,
  expected: string,
  advice: string,
  cause?: unknown,
): UnreadableDocument {
  return new UnreadableDocument({ name, place: null, met, expected, advice }, { cause });
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Some servers and tapes fill a file up with zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return bytes.subarray(0, end);
}
