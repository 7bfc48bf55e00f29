import { groupBy } from '../lists.js';
import { workRecord } from '../records/work.js';
import type { CitedTogether } from '../store.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { WORK_COLUMNS } from './records/work.js';

const QUERY = `
UNWIND $sources AS source
CALL (source) {
  MATCH (own:Work {id: source})<-[:REFERS_TO]-(c:Citation)<-[:CONTAINS]-(n:Note)
  WITH DISTINCT own, n
  MATCH (n)-[:CONTAINS]->(:Citation)-[:REFERS_TO]->(w:Work) WHERE w <> own
  WITH w, count(DISTINCT n) AS notes
  RETURN w, notes ORDER BY notes DESC, w.sorted, w.id LIMIT $first
}
RETURN source, notes, ${WORK_COLUMNS} ORDER BY notes DESC, w.sorted, w.id`;

export async function citedTogether(
  transaction: Transaction,
  works: readonly string[],
  first: number,
): Promise<CitedTogether[][]> {
  const sources = await workIds(transaction, works);
  const rows = await transaction.ask(QUERY, {
    sources: [...new Set(sources.filter((source) => source !== null))],
    first,
  });
  const bySource = groupBy(rows, (row) => row.text('source'));
  return sources.map((source) =>
    (bySource.get(source ?? '') ?? []).map((row) => ({
      work: workRecord(row),
      notes: row.number('notes'),
    })),
  );
}
