import type { Correction } from '#schema/correction.js';
import { correctionRecord, documentOf, newnessOf } from '../records/correction.js';
import type { Transaction } from './graph.js';
import { applyCorrections } from './write/apply-corrections.js';
import { lock } from './write/lock.js';

const EARLIER = 'UNWIND $ids AS id MATCH (k:Correction {id: id}) RETURN k.content AS content';
const KEEP = 'UNWIND $rows AS row MERGE (k:Correction {id: row.id}) SET k = row';

export async function keepCorrections(
  transaction: Transaction,
  corrections: readonly Correction[],
): Promise<void> {
  await lock(transaction);
  const ids = corrections.map(({ id }) => id);
  const before = (await transaction.ask(EARLIER, { ids })).map(correctionRecord);
  const rows = corrections.map(correctionRow);
  await transaction.ask(KEEP, { rows });
  await applyCorrections(transaction, [...before, ...corrections]);
}

/** A correction as the properties of its node. */
export function correctionRow(correction: Correction) {
  const { id, does, by, at, reason } = correction;
  return {
    id,
    does,
    documentId: documentOf(correction),
    newness: newnessOf(correction),
    by,
    at,
    reason,
    content: JSON.stringify(correction),
  };
}
