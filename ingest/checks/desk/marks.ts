import { looksDamaged } from './damage.js';
import type { Desk } from './index.js';
import { once } from './memo.js';

/** Where more notes than these are damaged, the document is a scan. */
const FEW = 0.1;

/**
 * Whether a mark of punctuation is sure to be the writer's: not in a scan, nor in plain page text, where a note may
 * have been cut in the wrong place.
 */
export const marksAreSure = once((desk: Desk): boolean => {
  const { mediaType, pages } = desk.read.document;
  if (mediaType === 'text/plain' || pages.some(({ confidence }) => confidence !== null)) return false;
  const damaged = desk.notes.filter((note) => looksDamaged(desk.view(note).text));
  return damaged.length <= desk.notes.length * FEW;
});
