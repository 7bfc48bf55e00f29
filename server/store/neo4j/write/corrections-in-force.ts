import type { Correction } from '#schema/correction.js';
import { OF_WORKS } from '../../corrections/works.js';
import { correctionRecord } from '../../records/correction.js';
import type { Transaction } from '../graph.js';

const OF = 'UNWIND $deeds AS deed MATCH (k:Correction {does: deed}) RETURN k.content AS content';
const IN = `
UNWIND $documents AS document MATCH (k:Correction {documentId: document}) WHERE k.newness <= 0 AND k.id IS NOT NULL AND k.does = 'set-work'
RETURN k.content AS content`;

/** The corrections of works, and of citations in some documents. */
export async function correctionsInForce(
  transaction: Transaction,
  documents: readonly string[],
): Promise<Correction[]> {
  const [ofWorks, inDocument] = await Promise.all([
    transaction.ask(OF, { deeds: OF_WORKS }),
    documents.length === 0 ? [] : transaction.ask(IN, { documents }),
  ]);
  return [...ofWorks, ...inDocument].map(correctionRecord);
}
