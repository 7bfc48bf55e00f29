import type { Transaction } from './graph.js';

const QUERY = 'UNWIND $ids AS id MATCH (k:Key {id: id}) RETURN id, k.value AS value';

export async function keysOfWorks(
  transaction: Transaction,
  works: readonly string[],
): Promise<(string | null)[]> {
  const rows = await transaction.ask(QUERY, { ids: [...new Set(works)] });
  const keys = new Map(rows.map((row) => [row.text('id'), row.text('value')]));
  return works.map((id) => keys.get(id) ?? null);
}
