import { documentText } from '../records/document-text.js';
import { Row } from '../row.js';
import type { DocumentTextRecord } from '../rows.js';
import type { Transaction } from './graph.js';

const QUERY = `
UNWIND $ids AS id MATCH (d:Document {id: id})-[:HAS_TEXT]->(t:Text)
RETURN id, t.text AS text, t.pages AS pages,
  COLLECT { MATCH (d)-[:HAS_FINDING]->(f:Finding) RETURN f.content ORDER BY f.ordinal } AS findings`;

export async function documentTexts(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(DocumentTextRecord | null)[]> {
  const rows = await transaction.ask(QUERY, { ids: [...new Set(ids)] });
  const byId = new Map(
    rows.map((row) => [
      row.text('id'),
      documentText(
        new Row({
          text: row.text('text'),
          pages: row.text('pages'),
          findings: row.items('findings', (content) => JSON.parse(String(content)) as unknown),
        }),
      ),
    ]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}
