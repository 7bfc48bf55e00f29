import { degreeChanges, pairsOf, type Edge, type Pair } from '../../edge-changes.js';
import { countChange } from '../graph-version.js';
import type { Transaction } from '../graph.js';

const EDGES = `
UNWIND $ids AS id MATCH (s:Vertex)-[r:CITES {documentId: id}]->(w:Work) USING INDEX r:CITES(documentId)
RETURN s.id AS source, w.id AS target, r.count AS count`;

/** The edges that documents give to the picture as it stands. */
export async function edgesOf(transaction: Transaction, ids: readonly string[]): Promise<Edge<string>[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.ask(EDGES, { ids });
  return rows.map((row) => ({
    source: row.text('source'),
    target: row.text('target'),
    count: row.number('count'),
  }));
}

const SET_DEGREES = `
UNWIND $rows AS row MATCH (v:Vertex {id: row.id}) SET v.degree = v.degree + row.change`;

/** What documents gave to the picture, and what they give. */
export interface EdgesOfDocuments {
  readonly documents: readonly string[];
  readonly before: readonly Edge<string>[];
  readonly after: readonly Edge<string>[];
  /** Works that were not there before: no other document can make them neighbours. */
  readonly created: ReadonlySet<string>;
}

/** Puts right how many neighbours vertices have, after the edges of some documents have changed: the graph is another. */
export async function recountDegrees(transaction: Transaction, edges: EdgesOfDocuments): Promise<void> {
  await countChange(transaction);
  const pairs = pairsOf(edges.before, edges.after);
  const { created, documents } = edges;
  const alone = new Set([...created, ...documents]);
  const others = await neighboursByOthers(
    transaction,
    documents,
    [...pairs.parted, ...pairs.met].filter(([a, b]) => !alone.has(a) && !alone.has(b)),
  );
  const rows = degreeChanges(pairs, others).map(([id, change]) => ({ id, change }));
  if (rows.length > 0) await transaction.ask(SET_DEGREES, { rows });
}

/** Only a work that is a document cites: of each pair the ends that are several documents matter, and those that cite back. */
const BY_OTHERS = `
UNWIND $pairs AS pair
MATCH (a:Vertex {id: pair[0]})
CALL (pair, a) { MATCH (b:Vertex {id: pair[1]}) RETURN b }
WITH a, b WHERE EXISTS { MATCH (a)-[r:CITES]-(b) WHERE NOT r.documentId IN $ids }
RETURN a.id AS a, b.id AS b`;

/** Which of the pairs other documents than these make neighbours: such as are the same work as one of the pair. */
async function neighboursByOthers(
  transaction: Transaction,
  ids: readonly string[],
  pairs: readonly Pair<string>[],
): Promise<Pair<string>[]> {
  if (pairs.length === 0) return [];
  const rows = await transaction.ask(BY_OTHERS, { pairs, ids });
  return rows.map((row): Pair<string> => [row.text('a'), row.text('b')]);
}
