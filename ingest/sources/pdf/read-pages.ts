import type { Finding } from '#schema/finding.js';
import { UnreadableDocument } from '../errors.js';
import type { PdfFile } from './library.js';
import { uprightPage, type UprightPage } from './pieces.js';
import { tallyFonts, unmappedFonts, type FontTallies } from './unmapped.js';

export interface ReadPages {
  readonly pages: readonly UprightPage[];
  /** Pages that could not be read, fonts without letters. */
  readonly findings: readonly Finding[];
}

/** More text than any book has: a file made to fill memory. In UTF-16 code units. */
const MOST_TEXT = 50_000_000;

/**
 * Every page's text pieces, one page at a time. A damaged page is left empty and reported; rejects with
 * UnreadableDocument where no page can be read, or the text is too long.
 */
export async function readAllPages(file: PdfFile, name: string): Promise<ReadPages> {
  const pages: UprightPage[] = [];
  const damaged: Finding[] = [];
  const fonts: FontTallies = new Map();
  let length = 0;
  let failure: unknown;
  for (let number = 1; number <= file.pageCount; number++) {
    const read = await file.page(number).catch((cause: unknown) => {
      failure = cause;
      damaged.push(damagedPage(number, cause));
      return null;
    });
    if (read) {
      tallyFonts(read, fonts);
      length += read.items.reduce((sum, item) => sum + item.text.length, 0);
      if (length > MOST_TEXT) throw tooLong(name, number);
    }
    pages.push(read ? uprightPage(read) : { number, width: 0, height: 0, pieces: [], confidence: null });
  }
  if (damaged.length === pages.length) throw allDamaged(name, failure);
  return { pages, findings: [...damaged, ...unmappedFonts(fonts)] };
}

function damagedPage(number: number, cause: unknown): Finding {
  const why = cause instanceof Error ? cause.message : String(cause);
  return {
    rule: 'unreadable-page',
    severity: 'warning',
    confidence: 1,
    note: null,
    citation: null,
    spans: [],
    message: `Unexpected damage on page ${number} (${why}), expected a page of text: export the PDF again, or read the page by eye`,
    suggestion: null,
  };
}

function tooLong(name: string, page: number): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: `page ${page}`,
    met: `more than ${MOST_TEXT} characters`,
    expected: 'a document of a book’s length',
    advice: 'Split the file and read its parts.',
  });
}

function allDamaged(name: string, cause: unknown): UnreadableDocument {
  return new UnreadableDocument(
    {
      name,
      place: null,
      met: 'damage on every page',
      expected: 'a sound PDF',
      advice: 'Download or export the file again.',
    },
    { cause },
  );
}
