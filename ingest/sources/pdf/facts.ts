import type { DocumentFacts } from '#schema/document.js';
import type { PageParts } from './compose.js';
import type { Stated } from './library.js';

export function factsOf(_pages: readonly PageParts[], _stated: Stated): DocumentFacts {
  return { title: null, authors: [], container: null, year: null };
}
