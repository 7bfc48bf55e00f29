import type { CitationFilter, WorkFilter } from './store.js';

/** The filter that every citation passes. */
export const ANY_CITATION: CitationFilter = {
  document: null,
  work: null,
  provision: null,
  forms: null,
  statuses: null,
  signal: null,
  confidence: null,
};

/** The filter that every work passes. */
export const ANY_WORK: WorkFilter = {
  kinds: null,
  fromYear: null,
  toYear: null,
  document: null,
  author: null,
  institution: null,
};
