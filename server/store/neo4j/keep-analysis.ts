import { communitiesIn } from '../communities-in.js';
import type { Analysis, RelatedId, WorkMeasures } from '../rows.js';
import type { Parameters, Transaction } from './graph.js';
import { lock } from './write/lock.js';

const FORGET = `
MATCH (w:Work) WHERE w.community >= 0
OPTIONAL MATCH (w)-[r:CITED_WITH|COUPLED_WITH]->() DELETE r
WITH DISTINCT w SET w.byAuthority = 0 REMOVE w.rank, w.authority, w.betweenness, w.community`;
const MEASURES = `
UNWIND $rows AS row MATCH (w:Work {id: row.id})
SET w.rank = toFloat(row.rank), w.authority = toFloat(row.authority), w.byAuthority = 0 - toFloat(row.authority),
  w.betweenness = toFloat(row.betweenness), w.community = row.community`;
/** Works that were joined with others, or are gone, since their graph was read are passed over. */
const related = (type: 'CITED_WITH' | 'COUPLED_WITH') => `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
CALL (row, w) { MATCH (o:Work {id: row.other}) CREATE (w)-[:${type} {place: row.place, count: row.count}]->(o) }`;
const KEEP = `
MERGE (a:Analysis {name: 'analysis'}) SET a.version = $version, a.works = $works, a.communities = $communities`;

const AT_ONCE = 1000;

export async function keepAnalysis(transaction: Transaction, { version, works }: Analysis): Promise<void> {
  await lock(transaction);
  await transaction.ask(FORGET);
  for (let at = 0; at < works.length; at += AT_ONCE) {
    const some = works.slice(at, at + AT_ONCE);
    await transaction.ask(MEASURES, { rows: some.map(measuresOf) });
    for (const [cypher, of] of [
      [related('CITED_WITH'), (work: WorkMeasures) => work.citedTogether],
      [related('COUPLED_WITH'), (work: WorkMeasures) => work.coupled],
    ] as const)
      await transaction.ask(cypher, { rows: some.flatMap((work) => relatedOf(work.id, of(work))) });
  }
  await transaction.ask(KEEP, { version, works: works.length, communities: communitiesIn(works) });
}

const measuresOf = ({ id, rank, authority, betweenness, community }: WorkMeasures): Parameters => ({
  id,
  rank,
  authority,
  betweenness,
  community,
});

const relatedOf = (work: string, others: readonly RelatedId[]): Parameters[] =>
  others.map((other, place) => ({ work, other: other.id, place, count: other.count }));
