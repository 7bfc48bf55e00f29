import { cases } from './cases.js';
import { legislation, resolutions, treaties } from './laws.js';
import { newspapers, pages, reports, speeches } from './papers.js';
import type { LibraryWork } from './types.js';
import { articles, books, chapters } from './writings.js';

/** Real works of all eleven kinds, from which the apparatuses are built. */
export const library: readonly LibraryWork[] = [
  ...cases,
  ...resolutions,
  ...treaties,
  ...legislation,
  ...articles,
  ...books,
  ...chapters,
  ...reports,
  ...newspapers,
  ...pages,
  ...speeches,
];
