import type { Correction } from '#schema/correction.js';
import { workId, type JoinedWork } from '#ingest/works/join.js';
import { linkedKeys, linksOf } from '../../corrections/works.js';
import { byComponent, digestOf, joinHeard } from '../../joining.js';
import type { Transaction } from '../graph.js';
import type { Edge } from '../../edge-changes.js';
import { edgesOf } from './edges.js';
import { dropEmptyLists, groupsWith, moveGroups, toldByList, type Told } from './key-lists.js';
import { peopleIn, peopleOf, recountPeople } from './people.js';
import { digestsOf, dropKeys, dropWorks, writeWorks } from './works.js';

interface Rejoined {
  /** Works of the graph that were written, or may be counted otherwise. */
  readonly works: readonly string[];
  /** Those of them that were not there before. */
  readonly created: ReadonlySet<string>;
  /** The works that lists of keys belong to now. */
  readonly workOfList: ReadonlyMap<string, JoinedWork['id']>;
  /** Documents whose own works now belong to another work of the graph. */
  readonly documents: readonly string[];
  /** What these gave to the picture until now: works that are gone took their edges with them. */
  readonly edges: readonly Edge<string>[];
}

/**
 * Joins works anew after parts were taken away (which told of works `before`), come, or both, as the embedded store
 * does (see its rejoin). What is `added` need not be in the graph yet.
 */
export async function rejoin(
  transaction: Transaction,
  before: readonly string[],
  added: readonly Told[],
  corrections: readonly Correction[],
): Promise<Rejoined> {
  const links = linksOf(corrections);
  const told = toldByList(added);
  const affected = await affectedBy(transaction, before, added, links);
  if (before.length > 0) await dropEmptyLists(transaction, affected, [...told.keys()]);
  const groups = await groupsWith(transaction, affected, told);
  const joint = byComponent(groups, links).map((members) => ({
    members,
    joined: joinHeard(
      members.map(({ heard }) => heard),
      corrections,
    ),
  }));
  const works = joint.map(({ joined }) => joined);
  const people = await writeChanged(transaction, affected, works);
  const placed = joint.flatMap(({ members, joined }) =>
    members.map(({ id, keys, work }) => ({ list: id, keys, from: work, work: joined.id })),
  );
  const documents = await moveGroups(
    transaction,
    placed.filter(({ from, work }) => from !== work),
  );
  const edges = await edgesOf(transaction, documents);
  const kept = new Set<string>(works.map(({ id }) => id));
  await dropWorks(
    transaction,
    affected.filter((id) => !kept.has(id)),
  );
  await recountPeople(transaction, people.before, people.after);
  const known = new Set(affected);
  return {
    works: [...kept],
    created: new Set([...kept].filter((id) => !known.has(id))),
    workOfList: new Map(placed.map(({ list, work }) => [list, work])),
    documents,
    edges,
  };
}

const OWNERS = `
UNWIND $keys AS value MATCH (k:Key {id: value})-[:IDENTIFIES]->(w:Work) RETURN DISTINCT w.id AS work`;

/** Works that may change: those told of before, and the owners of keys of what is added. */
async function affectedBy(
  transaction: Transaction,
  before: readonly string[],
  added: readonly Told[],
  links: readonly (readonly [string, string])[],
): Promise<string[]> {
  const keys = linkedKeys(
    added.flatMap((told) => told.keys),
    links,
  );
  const owners = await transaction.ask(OWNERS, { keys: [...new Set(keys.map(workId))] });
  return [...new Set([...before, ...owners.map((row) => row.text('work'))])];
}

/** Writes those works that are not in the graph as they should be. Answers whose people these were, and are. */
async function writeChanged(
  transaction: Transaction,
  affected: readonly string[],
  works: readonly JoinedWork[],
) {
  const digests = await digestsOf(transaction, affected);
  const rewritten = works.filter((work) => digests.get(work.id) !== digestOf(work));
  const unchanged = new Set<string>(works.map(({ id }) => id));
  for (const { id } of rewritten) unchanged.delete(id);
  const changing = affected.filter((id) => !unchanged.has(id));
  const before = await peopleOf(transaction, changing);
  await dropKeys(transaction, changing);
  await writeWorks(transaction, rewritten, new Set(digests.keys()));
  return { before, after: peopleIn(rewritten) };
}
