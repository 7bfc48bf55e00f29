import type { Correction } from '#schema/correction.js';
import { OF_WORKS } from '../../corrections/works.js';
import { correctionRecord } from '../../records/correction.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';

/** The corrections of works, and of citations in some documents. */
export function correctionsInForce(database: Database, documents: readonly string[]): Correction[] {
  const rows = database.all(
    `SELECT content FROM correction WHERE does IN (SELECT value FROM json_each(?1))
     UNION ALL SELECT content FROM correction 
     WHERE document IN (SELECT value FROM json_each(?2)) AND does = 'set-work'`,
    listOf(OF_WORKS),
    listOf(documents),
  );
  return rows.map(correctionRecord);
}

/** All corrections that change what is in the graph, or will where a document comes. */
export function allInForce(database: Database): Correction[] {
  return database
    .all(
      'SELECT content FROM correction WHERE does IN (SELECT value FROM json_each(?))',
      listOf([...OF_WORKS, 'set-work']),
    )
    .map(correctionRecord);
}
