import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Direction } from '../../store.js';
import type { Vertex } from './vertices.js';

/** What the vertices of a list `f` cite: their documents are few, and each cites few works. */
const CITED = [
  `SELECT f.value AS vertex, c.work AS other FROM json_each(?1) f
   CROSS JOIN document d ON d.work = f.value CROSS JOIN cites c ON c.document = d.key`,
  `SELECT f.value AS vertex, c.work AS other FROM json_each(?1) f CROSS JOIN cites c ON c.document = -f.value`,
];
/** What cites them, which may be everything. */
const CITING = `SELECT f.value AS vertex, coalesce(d.work, -d.key) AS other FROM json_each(?1) f
   CROSS JOIN cites c ON c.work = f.value CROSS JOIN document d INDEXED BY document_as_vertex ON d.key = c.document`;

const parts = {
  cited: CITED,
  citing: [CITING],
  both: [...CITED, CITING],
} satisfies Record<Direction, readonly string[]>;

/** Neighbours of the vertices of the list ?1, each once; those of the list may be among them. */
export function neighboursSql(direction: Direction): string {
  return parts[direction].map((sql) => `SELECT DISTINCT other FROM (${sql})`).join('\n UNION ');
}

/** Answers come as one text: a row for each of ten thousand pairs would take longer than finding them. */
const pairsOf = (sql: string) => `SELECT json_group_array(json_array(vertex, other)) AS pairs FROM (${sql})`;
const PAIRS = `${pairsOf(parts.both.join('\n UNION '))} WHERE other <> vertex`;
const CITED_BY_ANY = pairsOf(CITED.join(' UNION ALL '));
const CITING_ANY = pairsOf(CITING);
/** What the vertices of the list ?1 cite of those of the list ?2, which is the shorter one: it becomes an index. */
const CITED_AMONG = pairsOf(
  CITED.map((sql) => `${sql} WHERE +c.work IN (SELECT value FROM json_each(?2))`).join(' UNION ALL '),
);
const EFFORT = `
SELECT ifnull(sum(coalesce((SELECT degree FROM work INDEXED BY work_in_picture WHERE key = f.value),
  (SELECT degree FROM document WHERE key = -f.value))), 0) AS effort
FROM json_each(?) f`;

export function pairsAround(database: Database, from: readonly Vertex[]): [Vertex, Vertex][] {
  return pairsIn(database, PAIRS, listOf(from));
}

/** Neighbours of which one is in `from`, the other in `to`: one of them cites the other. */
export function pairsBetween(
  database: Database,
  from: readonly Vertex[],
  to: readonly Vertex[],
): [Vertex, Vertex][] {
  if (from.length <= to.length) return pairsFromFew(database, from, to);
  return pairsFromFew(database, to, from).map(([few, many]) => [many, few]);
}

/** To look around a vertex of the few takes about as long for each neighbour as to look up so many of the many. */
const LOOK_UPS = 1 / 6;

/** Each pair once: the one of the few first. */
function pairsFromFew(
  database: Database,
  few: readonly Vertex[],
  many: readonly Vertex[],
): [Vertex, Vertex][] {
  const [fewList, among] = [listOf(few), new Set(many)];
  const cited = pairsIn(database, CITED_BY_ANY, fewList);
  const citing =
    effortAround(database, few) * LOOK_UPS < many.length
      ? pairsIn(database, CITING_ANY, fewList)
      : pairsIn(database, CITED_AMONG, listOf(many), fewList).map(([a, b]): [Vertex, Vertex] => [b, a]);
  const found = [...cited, ...citing].filter(([, other]) => among.has(other));
  return [...new Map(found.map((pair) => [pair.join(), pair])).values()];
}

export function effortAround(database: Database, from: readonly Vertex[]): number {
  return database.get(EFFORT, listOf(from))?.number('effort') ?? 0;
}

function pairsIn(database: Database, sql: string, ...values: readonly string[]): [Vertex, Vertex][] {
  const text = database.get(sql, ...values)?.text('pairs') ?? '[]';
  return JSON.parse(text) as [Vertex, Vertex][];
}
