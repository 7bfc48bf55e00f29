import type { Correction } from '#schema/correction.js';
import { correctionRecord } from '../records/correction.js';
import type { Transaction } from './graph.js';
import { applyCorrections } from './write/apply-corrections.js';
import { lock } from './write/lock.js';

export async function withdrawCorrection(transaction: Transaction, id: string): Promise<Correction | null> {
  await lock(transaction);
  const [row] = await transaction.ask('MATCH (k:Correction {id: $id}) RETURN k.content AS content', { id });
  if (!row) return null;
  await transaction.ask('MATCH (k:Correction {id: $id}) DETACH DELETE k', { id });
  const correction = correctionRecord(row);
  await applyCorrections(transaction, [correction]);
  return correction;
}
