import { NOTHING_FOUND, termsOf } from '../search/words.js';
import type { SearchResult } from '../store.js';
import type { Database } from './database.js';
import { searchAuthors } from './search/authors.js';
import { searchDocuments } from './search/documents.js';
import { searchNotes } from './search/notes.js';
import { searchWorks } from './search/works.js';

export function search(database: Database, query: string, first: number): SearchResult {
  const terms = termsOf(query);
  if (terms.length === 0) return NOTHING_FOUND;
  return {
    ...searchWorks(database, terms, first),
    ...searchDocuments(database, terms, first),
    ...searchAuthors(database, terms, first),
    ...searchNotes(database, terms, first),
  };
}
