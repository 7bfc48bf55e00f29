import type { DocumentId } from '#schema/ids.js';
import { HEARD, type RankedWork } from '../../joining.js';
import { groupBy } from '../../lists.js';
import { localWork } from '../../records/local-work.js';
import { asRow, asText } from '../../row.js';
import type { Transaction } from '../graph.js';

/** A list of keys that own works have, and the work of the graph that it belongs to; null where it is new. */
export interface Group {
  readonly id: string;
  readonly keys: readonly string[];
  readonly work: string | null;
}

const EMPTY = `
UNWIND $works AS id MATCH (:Work {id: id})<-[:MEANS]-(l:KeyList)
WHERE NOT EXISTS { MATCH (e:Description {keyList: l.id}) WHERE e.rank >= '' }
DETACH DELETE l`;

/** Takes away the lists of some works that no document has any more. */
export async function dropEmptyLists(transaction: Transaction, works: readonly string[]): Promise<void> {
  await transaction.ask(EMPTY, { works });
}

const GROUPS = `
UNWIND $works AS id MATCH (w:Work {id: id})<-[:MEANS]-(l:KeyList)
RETURN l.id AS id, l.keys AS keys, w.id AS work
UNION
UNWIND $lists AS id MATCH (l:KeyList {id: id}) WHERE NOT EXISTS { (l)-[:MEANS]->(:Work) }
RETURN l.id AS id, l.keys AS keys, null AS work`;

/** The lists of keys of some works, and those of `lists` that belong to none yet. */
export async function groupsOf(
  transaction: Transaction,
  works: readonly string[],
  lists: readonly string[],
): Promise<Group[]> {
  const rows = await transaction.ask(GROUPS, { works, lists: [...new Set(lists)] });
  return rows.map((row) => ({
    id: row.text('id'),
    keys: row.items('keys', asText),
    work: row.textOrNull('work'),
  }));
}

const HEARD_OF = `
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Description {keyList: list}) WHERE e.rank >= '' RETURN e ORDER BY e.keyList, e.rank LIMIT ${HEARD} }
RETURN list, e.content AS content, e.rank AS rank, e.documentId AS document ORDER BY list, rank`;

/** The fullest descriptions with each list of keys. */
export async function heardOf(
  transaction: Transaction,
  groups: readonly Group[],
): Promise<ReadonlyMap<string, RankedWork[]>> {
  const rows = await transaction.ask(HEARD_OF, { lists: groups.map(({ id }) => id) });
  const byList = groupBy(rows, (row) => row.text('list'));
  return new Map(
    [...byList].map(([list, members]) => [
      list,
      members.map((row) => ({
        document: row.id<DocumentId>('document'),
        work: localWork(asRow(JSON.parse(row.text('content')))),
        rank: row.text('rank'),
      })),
    ]),
  );
}

const MOVE = `
UNWIND $moves AS move MATCH (l:KeyList {id: move.list})
OPTIONAL MATCH (l)-[old:MEANS]->(:Work) DELETE old
WITH DISTINCT l, move
MATCH (w:Work {id: move.work}) CREATE (l)-[:MEANS]->(w)`;
const TOUCHED = `
UNWIND $lists AS list MATCH (e:Description {keyList: list}) WHERE e.rank >= ''
RETURN DISTINCT e.documentId AS document`;

/** Gives lists of keys to works. Answers the documents that are touched by it. */
export async function moveGroups(
  transaction: Transaction,
  moves: readonly { readonly list: string; readonly work: string }[],
): Promise<string[]> {
  if (moves.length === 0) return [];
  await transaction.ask(MOVE, { moves });
  const rows = await transaction.ask(TOUCHED, { lists: moves.map(({ list }) => list) });
  return rows.map((row) => row.text('document'));
}
