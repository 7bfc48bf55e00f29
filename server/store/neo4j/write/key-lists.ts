import type { DocumentId } from '#schema/ids.js';
import { HEARD, type RankedWork } from '../../joining.js';
import { localWork } from '../../records/local-work.js';
import { asRow, asText } from '../../row.js';
import type { Transaction } from '../graph.js';
import { keyListId } from './rows.js';

/** Keys that are touched, with the own work that has them where one comes to the graph. */
export interface Told {
  readonly keys: readonly string[];
  readonly work: RankedWork | null;
}

/** A list of keys that own works have, and the work of the graph that it belongs to; null where it is new. */
export interface Group {
  readonly id: string;
  readonly keys: readonly string[];
  readonly work: string | null;
  /** The fullest descriptions with these keys. */
  readonly heard: readonly RankedWork[];
}

type ToldByList = ReadonlyMap<string, { readonly keys: readonly string[]; readonly works: RankedWork[] }>;

/** What comes to the graph, by its lists of keys. */
export function toldByList(added: readonly Told[]): ToldByList {
  const lists = new Map<string, { keys: readonly string[]; works: RankedWork[] }>();
  for (const { keys, work } of added) {
    if (work === null) continue;
    const id = keyListId(keys);
    const list = lists.get(id) ?? { keys, works: [] };
    list.works.push(work);
    lists.set(id, list);
  }
  return lists;
}

const EMPTY = `
UNWIND $works AS id MATCH (:Work {id: id})<-[:MEANS]-(l:KeyList)
WHERE NOT l.id IN $kept AND NOT EXISTS { MATCH (e:Description {keyList: l.id}) WHERE e.rank >= '' }
DETACH DELETE l`;

/** Takes away the lists of some works that no document has any more, and that are not about to come again. */
export async function dropEmptyLists(
  transaction: Transaction,
  works: readonly string[],
  kept: readonly string[],
): Promise<void> {
  await transaction.ask(EMPTY, { works, kept });
}

const GROUPS = `
UNWIND $works AS id MATCH (w:Work {id: id})<-[:MEANS]-(l:KeyList)
CALL (l) {
  MATCH (e:Description {keyList: l.id}) WHERE e.rank >= ''
  WITH e ORDER BY e.keyList, e.rank LIMIT ${HEARD}
  RETURN collect({rank: e.rank, document: e.documentId, local_id: e.localId, content: e.content,
    variants: e.variants}) AS heard }
RETURN l.id AS id, l.keys AS keys, w.id AS work, heard`;

/** The lists of keys of some works, and those that are told of and belong to none yet. */
export async function groupsWith(
  transaction: Transaction,
  works: readonly string[],
  told: ToldByList,
): Promise<Group[]> {
  const rows = works.length === 0 ? [] : await transaction.ask(GROUPS, { works });
  const known = rows.map((row): Group => {
    const [id, keys] = [row.text('id'), row.items('keys', asText)];
    const heard = row.items('heard', (item) => heardWork(item, keys));
    return {
      id,
      keys,
      work: row.text('work'),
      heard: fullest([...heard, ...(told.get(id)?.works ?? [])]),
    };
  });
  const found = new Set(known.map(({ id }) => id));
  const fresh = [...told].filter(([id]) => !found.has(id));
  return [
    ...known,
    ...fresh.map(([id, { keys, works }]) => ({ id, keys, work: null, heard: fullest(works) })),
  ];
}

function heardWork(item: unknown, keys: readonly string[]): RankedWork {
  const row = asRow({ keys, ...(item as object) });
  return { document: row.id<DocumentId>('document'), work: localWork(row), rank: row.text('rank') };
}

const fullest = (works: readonly RankedWork[]): RankedWork[] =>
  [...works].sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, HEARD);

interface Move {
  readonly list: string;
  readonly keys: readonly string[];
  readonly from: string | null;
  readonly work: string;
}

const PLACE = `
UNWIND $moves AS move MATCH (w:Work {id: move.work})
MERGE (l:KeyList {id: move.list}) ON CREATE SET l.keys = move.keys
CREATE (l)-[:MEANS]->(w)`;
const MOVE = `
UNWIND $moves AS move MATCH (l:KeyList {id: move.list})
OPTIONAL MATCH (l)-[old:MEANS]->(:Work) DELETE old
WITH DISTINCT l, move
MATCH (w:Work {id: move.work}) CREATE (l)-[:MEANS]->(w)`;
const TOUCHED = `
UNWIND $lists AS list MATCH (e:Description {keyList: list}) WHERE e.rank >= ''
RETURN DISTINCT e.documentId AS document`;

/** Gives lists of keys to works. Answers the documents in the graph that are touched by it. */
export async function moveGroups(transaction: Transaction, moves: readonly Move[]): Promise<string[]> {
  const rowsOf = (some: readonly Move[]) => some.map(({ list, keys, work }) => ({ list, keys, work }));
  const fresh = moves.filter(({ from }) => from === null);
  if (fresh.length > 0) await transaction.ask(PLACE, { moves: rowsOf(fresh) });
  const moved = moves.filter(({ from }) => from !== null);
  if (moved.length === 0) return [];
  await transaction.ask(MOVE, { moves: rowsOf(moved) });
  const rows = await transaction.ask(TOUCHED, { lists: moved.map(({ list }) => list) });
  return rows.map((row) => row.text('document'));
}
