import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ReadDocument } from '#schema/apparatus.js';
import type { Report } from '../reports/report.js';
import { commentedWord } from '../reports/word/index.js';
import { counted } from '../reports/words.js';
import type { Streams } from './command.js';
import { UsageError } from './usage-error.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Checked {
  readonly bytes: Uint8Array;
  readonly read: ReadDocument;
  readonly report: Report;
}

/**
 * Writes a copy of a Word document with its findings as comments: to `output` where that ends in .docx, into it where
 * it is a folder, without one beside the document as NAME.checked.docx. False where it is no Word document, which
 * is said. Throws UsageError where the copy would replace the document itself.
 */
export async function writeChecked(
  { bytes, read, report }: Checked,
  output: string | null,
  streams: Streams,
): Promise<boolean> {
  const { file, findings } = report;
  if (read.document.mediaType !== WORD) {
    streams.err(
      `${file}: Unexpected ${read.document.mediaType}, expected a Word document (.docx). Take --format html for others.\n`,
    );
    return false;
  }
  const shown = findings.filter(({ isNew }) => isNew !== false);
  const copy = placeOf(file, output);
  if (resolve(copy) === resolve(file))
    throw new UsageError(`${copy}: Unexpected --output, expected another file than the document itself.`);
  await mkdir(dirname(resolve(copy)), { recursive: true });
  await writeFile(copy, commentedWord(bytes, read.document, shown));
  streams.out(`${copy}: ${counted(shown.length, 'comment')}\n`);
  return true;
}

function placeOf(file: string, output: string | null): string {
  if (output !== null && extname(output).toLowerCase() === '.docx') return output;
  const name = `${basename(file, extname(file))}.checked.docx`;
  return join(output ?? (file === 'standard input' ? '.' : dirname(file)), name);
}
