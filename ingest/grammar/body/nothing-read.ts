import type { Reading } from '#schema/work.js';

/** Of a source in which no kind reads anything. */
export const NOTHING_READ: Reading = {
  kind: null,
  authors: [],
  institution: null,
  title: null,
  container: null,
  volume: null,
  page: null,
  year: null,
  date: null,
  identifiers: [],
  urls: [],
  perma: null,
};
