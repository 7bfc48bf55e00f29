import { countsOf } from '../../bulk/counts.js';
import type { Load } from './take-in.js';

const CITES = 'INSERT INTO cites (document, work, count, certain) VALUES (?, ?, ?, ?)';
const DOCUMENT = 'UPDATE document SET work = ?, work_count = ?, degree = ? WHERE key = ?';
const WORK = 'UPDATE work SET citation_count = ?, document_count = ?, degree = ? WHERE key = ?';

/** Writes which documents cite which works, and what is counted of it at both. */
export function countAll(load: Load, roots: Int32Array): void {
  const { database, documents, citings } = load;
  const counts = countsOf(citings, roots);
  for (const [place, document] of [...documents.values()].entries()) {
    const cited = citings.of(place, roots);
    for (const { work, count, certain } of cited) database.run(CITES, document, work, count, certain);
    const self = citings.selfOf(place, roots);
    if (self === 0) database.run(DOCUMENT, null, cited.length, counts.degreeOfDocument(place), document);
    else database.run(DOCUMENT, self, cited.length, 0, document);
  }
  for (const [work, root] of roots.entries())
    if (work > 0 && root === work)
      database.run(
        WORK,
        counts.citations[work] ?? 0,
        counts.documents[work] ?? 0,
        counts.degreeOfWork(work),
        work,
      );
}
