import type { Correction } from '#schema/correction.js';
import { lastFirst } from '../records/correction.js';
import type { Transaction } from './graph.js';
import { correctionsInForce } from './write/corrections-in-force.js';

export async function correctionsOfWorks(transaction: Transaction): Promise<Correction[]> {
  return (await correctionsInForce(transaction, [])).sort(lastFirst);
}
