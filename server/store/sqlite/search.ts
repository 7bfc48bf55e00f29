import { matchExpression, wordsOf } from '../search/words.js';
import type { SearchResult } from '../store.js';
import type { Database } from './database.js';
import { searchAuthors } from './search/authors.js';
import { searchDocuments } from './search/documents.js';
import { searchNotes } from './search/notes.js';
import { searchWorks } from './search/works.js';

const NOTHING: SearchResult = {
  works: [],
  workCount: 0,
  documents: [],
  documentCount: 0,
  authors: [],
  authorCount: 0,
  notes: [],
  noteCount: 0,
};

export function search(database: Database, query: string, first: number): SearchResult {
  const match = matchExpression(query);
  if (match === null) return NOTHING;
  const words = wordsOf(query);
  return {
    ...searchWorks(database, match, words, first),
    ...searchDocuments(database, match, first),
    ...searchAuthors(database, match, words, first),
    ...searchNotes(database, match, first),
  };
}
