import { NOTHING_FOUND, termsOf } from '../search/words.js';
import type { SearchResult } from '../store.js';
import type { Transaction } from './graph.js';
import { searchAuthors } from './search/authors.js';
import { searchDocuments } from './search/documents.js';
import { searchNotes } from './search/notes.js';
import { searchWorks } from './search/works.js';

export async function search(transaction: Transaction, query: string, first: number): Promise<SearchResult> {
  const terms = termsOf(query);
  if (terms.length === 0) return NOTHING_FOUND;
  return {
    ...(await searchWorks(transaction, terms, first)),
    ...(await searchDocuments(transaction, terms, first)),
    ...(await searchAuthors(transaction, terms, first)),
    ...(await searchNotes(transaction, terms, first)),
  };
}
