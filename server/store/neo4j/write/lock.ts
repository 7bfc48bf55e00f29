import type { Transaction } from '../graph.js';

/**
 * One writer at a time: works are joined from what all documents say, so two that write at once could each miss
 * what the other adds. The others wait at this node until the transaction ends.
 */
export async function lock(transaction: Transaction): Promise<void> {
  await transaction.ask("MATCH (s:Store {name: 'carolene'}) SET s.writes = s.writes + 1");
}
