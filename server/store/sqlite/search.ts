import { NOTHING_FOUND, SEARCH_GROUPS, termsOf } from '../search/words.js';
import type { SearchGroup, SearchResult } from '../store.js';
import type { Database } from './database.js';
import { searchAuthors } from './search/authors.js';
import { searchDocuments } from './search/documents.js';
import { searchNotes } from './search/notes.js';
import { searchWorks } from './search/works.js';

export function search(
  database: Database,
  query: string,
  first: number,
  groups: readonly SearchGroup[] = SEARCH_GROUPS,
): SearchResult {
  const terms = termsOf(query);
  if (terms.length === 0) return NOTHING_FOUND;
  return {
    ...NOTHING_FOUND,
    ...(groups.includes('works') && searchWorks(database, terms, first)),
    ...(groups.includes('documents') && searchDocuments(database, terms, first)),
    ...(groups.includes('authors') && searchAuthors(database, terms, first)),
    ...(groups.includes('notes') && searchNotes(database, terms, first)),
  };
}
