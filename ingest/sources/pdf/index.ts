import type { Finding } from '#schema/finding.js';
import { UnreadableDocument } from '../errors.js';
import type { Source, SourceReading } from '../source.js';
import { compose } from './compose.js';
import { factsOf } from './facts.js';
import { doubtfulPages, layOut, partsOf } from './layout.js';
import type { PdfFile, Rule } from './library.js';
import { uprightPage, type UprightPage } from './pieces.js';
import { opened } from './trouble.js';

/** Born-digital PDF, and scans with a text layer: text in reading order, with runs and regions from the geometry. */
export const pdf: Source = {
  mediaType: 'application/pdf',
  recognises: (bytes, name) => hasHeader(bytes) || name.toLowerCase().endsWith('.pdf'),
  read: async (bytes, name) => {
    const file = await opened(bytes, name);
    try {
      return await readFile(file, name);
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

async function readFile(file: PdfFile, name: string): Promise<SourceReading> {
  const pages: UprightPage[] = [];
  for (let number = 1; number <= file.pageCount; number++) pages.push(uprightPage(await file.page(number)));
  if (pages.every((page) => page.pieces.length === 0)) throw withoutText(name);
  const layout = layOut(pages);
  const parts = partsOf(layout, await rulesOf(file, doubtfulPages(layout)));
  const composed = compose(parts);
  return {
    ...composed,
    apparatus: { status: 'printed' },
    facts: factsOf(parts, layout.sizes.body, file.stated),
    findings: [] satisfies Finding[],
  };
}

/** Strokes are slow to read: pages beyond these are told by type size alone. */
const MOST_RULED_PAGES = 200;

async function rulesOf(file: PdfFile, numbers: readonly number[]): Promise<Map<number, readonly Rule[]>> {
  const rules = new Map<number, readonly Rule[]>();
  for (const number of numbers.slice(0, MOST_RULED_PAGES)) rules.set(number, await file.rules(number));
  return rules;
}

function withoutText(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'pages without text (a scan?)',
    expected: 'a PDF with a text layer',
    advice: 'Run text recognition on it first, or save the document as text.',
  });
}
