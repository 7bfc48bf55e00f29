import { isNear } from '../../search/typos.js';
import type { Database } from '../database.js';

const WORDS = 'SELECT term FROM word WHERE term >= ?1 AND term < ?1 || char(1114111)';

/** The words in the words of FTS5, each with all that differ from it by a slip; null where one has none. */
export function nearExpression(database: Database, words: readonly string[]): string | null {
  const groups = words.map((word) => {
    const first = [...word][0] ?? '';
    const near = database.all(WORDS, first).map((row) => row.text('term'));
    return near.filter((term) => isNear(word, term));
  });
  if (groups.some((group) => group.length === 0)) return null;
  return groups.map((group) => `(${group.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ');
}

/** Makes the words of a line known, so that slips in them can be forgiven. */
export function learnWords(database: Database, line: string): void {
  for (const term of line.split(' ')) {
    if (term === '' || term === '|' || database.learnt.has(term)) continue;
    database.run('INSERT OR IGNORE INTO word (term) VALUES (?)', term);
    database.learnt.add(term);
  }
}
