import type { DocumentText } from '#schema/document.js';
import { markedNotes } from './marked.js';
import { printedNotes } from './printed-notes.js';
import type { SplitNotes } from './split.js';

export type { SplitNotes } from './split.js';

/** The notes of a document, told by its markup or found on its printed pages. Linear in the text's length. */
export function splitNotes(document: DocumentText): SplitNotes {
  const { apparatus } = document;
  return apparatus.status === 'marked' ? markedNotes(document, apparatus.notes) : printedNotes(document);
}
