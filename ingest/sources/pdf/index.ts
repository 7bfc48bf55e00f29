import type { Recognition } from '../ocr/recognised.js';
import type { Source, SourceReading } from '../source.js';
import { compose } from './compose.js';
import { factsOf } from './facts.js';
import { doubtfulPages, layOut, partsOf } from './layout.js';
import type { Rule } from './ink.js';
import type { PdfFile } from './library.js';
import { readAllPages } from './read-pages.js';
import { withRecognised } from './recognise.js';
import { opened } from './trouble.js';

/** PDF, born digital or scanned, with a text layer or recognised: text in reading order, with runs and regions from the geometry. */
export const pdf: Source = {
  mediaType: 'application/pdf',
  recognises: (bytes, name) => hasHeader(bytes) || name.toLowerCase().endsWith('.pdf'),
  read: async (bytes, name, recognition) => {
    const file = await opened(bytes, name);
    try {
      return await readFile(file, name, recognition ?? null);
    } finally {
      await file.close();
    }
  },
};

/** "%PDF-" may stand a little way into the file. */
const HEADER_REACH = 1024;

function hasHeader(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, HEADER_REACH)).includes('%PDF-');
}

async function readFile(
  file: PdfFile,
  name: string,
  recognition: Recognition | null,
): Promise<SourceReading> {
  const { pages, findings } = await withRecognised(await readAllPages(file, name), name, recognition);
  const layout = layOut(pages);
  const parts = partsOf(layout, await rulesOf(file, doubtfulPages(layout)));
  return {
    ...compose(parts),
    apparatus: { status: 'printed' },
    facts: factsOf(parts, layout.sizes.body, file.stated),
    findings,
  };
}

/** Strokes are slow to read: pages beyond these are told by type size alone. */
const MOST_RULED_PAGES = 200;

async function rulesOf(file: PdfFile, numbers: readonly number[]): Promise<Map<number, readonly Rule[]>> {
  const rules = new Map<number, readonly Rule[]>();
  for (const number of numbers.slice(0, MOST_RULED_PAGES)) rules.set(number, await file.rules(number));
  return rules;
}
