import type { SearchQuery } from '../api/generated.js';
import { plural } from '../ui/plural.js';

type Found = SearchQuery['search'];

/** How many results there are, in words for a live region. */
export function saidOf(found: Found): string {
  const counts = [found.workCount, found.documentCount, found.authorCount, found.noteCount];
  const groups = counts.filter((count) => count > 0).length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'Nothing found.';
  return `${plural(total, 'result')} in ${plural(groups, 'group')}. Arrow down for the first.`;
}

/** The words of a query that are worth marking in what was found. */
export function wordsOf(query: string): readonly string[] {
  const words = query
    .toLowerCase()
    .split(/[\s,;"]+/)
    .filter((word) => word.length > 1);
  return [...new Set(words)];
}

/** An excerpt cut at «the words found». */
export function cutExcerpt(excerpt: string): readonly { readonly text: string; readonly found: boolean }[] {
  return excerpt
    .split(/[«»]/)
    .map((text, index) => ({ text, found: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
