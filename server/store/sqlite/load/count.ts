import type { Load } from './take-in.js';
import { Neighbours } from './neighbours.js';

const CITES = 'INSERT INTO cites (document, work, count, certain) VALUES (?, ?, ?, ?)';
const DOCUMENT = 'UPDATE document SET work = ?, work_count = ?, degree = ? WHERE key = ?';
const WORK = 'UPDATE work SET citation_count = ?, document_count = ?, degree = ? WHERE key = ?';

/** Writes which documents cite which works, and what is counted of it at both. */
export function countAll({ database, documents, selves, citings }: Load, roots: Int32Array): void {
  const [citations, citing] = [new Int32Array(roots.length), new Int32Array(roots.length)];
  const ids = [...documents.values()];
  const neighbours = new Neighbours(ids.at(-1) ?? 0, roots.length);
  const self = (place: number) => roots[selves[place] ?? 0] ?? 0;
  const worksOf = ids.map((document, place) => {
    const cited = citings.of(place, roots);
    for (const { work, count, certain } of cited) {
      database.run(CITES, document, work, count, certain);
      citations[work] = (citations[work] ?? 0) + count;
      citing[work] = (citing[work] ?? 0) + 1;
      neighbours.add(self(place) === 0 ? -document : self(place), work);
    }
    return cited.length;
  });
  const degree = neighbours.counted();
  for (const [place, document] of ids.entries()) {
    const [work, works] = [self(place), worksOf[place] ?? 0];
    database.run(DOCUMENT, work === 0 ? null : work, works, work === 0 ? degree(-document) : 0, document);
  }
  for (const [work, root] of roots.entries())
    if (work > 0 && root === work)
      database.run(WORK, citations[work] ?? 0, citing[work] ?? 0, degree(work), work);
}
