import type { Correction } from '#schema/correction.js';
import type { LocalWork } from '#schema/graph.js';
import { linkedKeys, linksOf } from '../../corrections/works.js';
import { byComponent, digestOf, joinHeard } from '../../joining.js';
import type { Transaction } from '../graph.js';
import type { Edge } from '../../edge-changes.js';
import { edgesOf } from './edges.js';
import { dropEmptyLists, groupsOf, heardOf, moveGroups } from './key-lists.js';
import { peopleOf, recountPeople } from './people.js';
import { keyListId } from './rows.js';
import { workId } from '#ingest/works/join.js';
import { digestsOf, dropKeys, dropWorks, writeWorks } from './works.js';

interface Rejoined {
  /** Works of the graph that were written. */
  readonly works: readonly string[];
  /** Documents whose own works now belong to another work of the graph. */
  readonly documents: readonly string[];
  /** What these gave to the picture until now: works that are gone took their edges with them. */
  readonly edges: readonly Edge<string>[];
}

const OWNERS = `
UNWIND $keys AS value MATCH (k:Key {id: value})-[:IDENTIFIES]->(w:Work) RETURN DISTINCT w.id AS work`;

/** Joins works anew after a part was taken away, put in, or both, as the embedded store does (see its rejoin). */
export async function rejoin(
  transaction: Transaction,
  before: readonly string[],
  added: readonly Pick<LocalWork, 'keys'>[],
  corrections: readonly Correction[],
): Promise<Rejoined> {
  const links = linksOf(corrections);
  const keys = linkedKeys(
    added.flatMap((work) => work.keys),
    links,
  );
  const owners = await transaction.ask(OWNERS, { keys: keys.map(workId) });
  const affected = [...new Set([...before, ...owners.map((row) => row.text('work'))])];
  await dropEmptyLists(transaction, affected);
  const lists = added.map(({ keys }) => keyListId(keys));
  const groups = await groupsOf(transaction, affected, lists);
  const heard = await heardOf(transaction, groups);
  const joint = byComponent(groups, links).map((members) => ({
    members,
    joined: joinHeard(
      members.map((group) => heard.get(group.id) ?? []),
      corrections,
    ),
  }));
  const digests = await digestsOf(
    transaction,
    joint.map(({ joined }) => joined.id),
  );
  const rewritten = joint.filter(({ joined }) => digests.get(joined.id) !== digestOf(joined));
  const works = joint.map(({ joined }) => joined.id as string);
  const unchanged = new Set(works.filter((id) => !rewritten.some(({ joined }) => joined.id === id)));
  const changing = affected.filter((id) => !unchanged.has(id));
  const people = await peopleOf(transaction, changing);
  await dropKeys(transaction, changing);
  await writeWorks(
    transaction,
    rewritten.map(({ joined }) => joined),
  );
  const moves = joint.flatMap(({ members, joined }) =>
    members.filter(({ work }) => work !== joined.id).map(({ id }) => ({ list: id, work: joined.id })),
  );
  const documents = await moveGroups(transaction, moves);
  const edges = await edgesOf(transaction, documents);
  await dropWorks(
    transaction,
    affected.filter((id) => !works.includes(id)),
  );
  const after = await peopleOf(
    transaction,
    rewritten.map(({ joined }) => joined.id),
  );
  await recountPeople(transaction, people, after);
  return { works, documents, edges };
}
