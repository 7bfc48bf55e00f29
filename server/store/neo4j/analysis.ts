import type { AnalysisRecord } from '../rows.js';
import type { Transaction } from './graph.js';
import { graphVersion } from './graph-version.js';

const QUERY = `
MATCH (a:Analysis {name: 'analysis'})
RETURN a.version AS version, a.works AS works, a.communities AS communities`;

export async function analysis(transaction: Transaction): Promise<AnalysisRecord | null> {
  const [row] = await transaction.ask(QUERY);
  if (!row) return null;
  return {
    version: row.number('version'),
    works: row.number('works'),
    communities: row.number('communities'),
    stale: row.number('version') !== (await graphVersion(transaction)),
  };
}
