import { UnreadableDocument } from '../errors.js';
import { recognisedPieces } from '../ocr/pieces.js';
import type { Recognition } from '../ocr/recognised.js';
import type { UprightPage } from './pieces.js';
import type { ReadPages } from './read-pages.js';

/**
 * Puts recognised text on the pages that are pictures. Rejects with UnreadableDocument where no page has text even
 * then.
 */
export async function withRecognised(
  read: ReadPages,
  name: string,
  recognition: Recognition | null,
): Promise<ReadPages> {
  const wanted = read.pages.filter(isPicture).map((page) => page.number);
  const recognised =
    recognition && wanted.length > 0 ? recognisedPieces(await recognition.recognise(wanted)) : null;
  const pages = read.pages.map((page) => recognised?.get(page.number) ?? page);
  if (pages.every((page) => page.pieces.length === 0)) throw withoutText(name, recognition !== null);
  return { ...read, pages };
}

function isPicture(page: UprightPage): boolean {
  return page.pieces.length === 0;
}

function withoutText(name: string, tried: boolean): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: tried ? 'pages without text, also after text recognition' : 'pages without text (a scan?)',
    expected: 'a document with text',
    advice: tried
      ? 'Look at the pages: they may be blank, or turned on their side.'
      : 'Read it with text recognition, or save the document as text.',
  });
}
