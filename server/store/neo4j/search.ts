import { NOTHING_FOUND, SEARCH_GROUPS, termsOf } from '../search/words.js';
import type { SearchGroup, SearchResult } from '../store.js';
import type { Transaction } from './graph.js';
import { searchAuthors } from './search/authors.js';
import { searchDocuments } from './search/documents.js';
import { searchNotes } from './search/notes.js';
import { searchWorks } from './search/works.js';

export async function search(
  transaction: Transaction,
  query: string,
  first: number,
  groups: readonly SearchGroup[] = SEARCH_GROUPS,
): Promise<SearchResult> {
  const terms = termsOf(query);
  if (terms.length === 0) return NOTHING_FOUND;
  const [works, documents, authors, notes] = await Promise.all([
    groups.includes('works') && searchWorks(transaction, terms, first),
    groups.includes('documents') && searchDocuments(transaction, terms, first),
    groups.includes('authors') && searchAuthors(transaction, terms, first),
    groups.includes('notes') && searchNotes(transaction, terms, first),
  ]);
  return { ...NOTHING_FOUND, ...works, ...documents, ...authors, ...notes };
}
