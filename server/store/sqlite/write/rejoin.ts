import { components } from '#ingest/works/components.js';
import { joinWorks } from '#ingest/works/join.js';
import type { LocalWork } from '#schema/graph.js';
import type { Database } from '../database.js';
import { fullestOf, groupsOf, moveGroup, type Group, type RankedWork } from './local-works.js';
import { peopleOf, recountPeople } from './people.js';
import { dropWorks, writeWork } from './works.js';

/** A work's facts are taken from its fullest descriptions: the ten thousandth adds none. */
const HEARD = 12;

export interface Rejoined {
  /** Works of the graph that were written. */
  readonly works: readonly number[];
  /** Documents whose own works now belong to another work of the graph. */
  readonly documents: readonly number[];
}

/**
 * Joins works anew after a document's part was taken away, put in, or both: those that the old part told of
 * (`before`) and those that share a key with the new part (`added`). Works are closed over keys, so nothing
 * else can change. The result depends on what the documents say now, never on what was there before.
 */
export function rejoin(database: Database, before: readonly number[], added: readonly LocalWork[]): Rejoined {
  const affected = [...new Set([...before, ...ownersOf(database, added)])];
  const people = peopleOf(database, affected);
  const joint = byComponent(groupsOf(database, affected));
  const heard = joint.map((groups) => speakersOf(database, groups));
  database.run(
    'DELETE FROM work_key WHERE work IN (SELECT value FROM json_each(?))',
    JSON.stringify(affected),
  );
  const documents = new Set<number>();
  const works = joint.map((groups, i) => {
    const [joined] = joinWorks(heard[i] ?? []);
    if (!joined) throw new Error('Unexpected work without a description, expected at least one');
    const work = writeWork(database, joined);
    for (const group of groups)
      for (const document of moveGroup(database, group, work)) documents.add(document);
    return work;
  });
  const kept = new Set(works);
  dropWorks(
    database,
    affected.filter((work) => !kept.has(work)),
  );
  recountPeople(database, people, peopleOf(database, works));
  return { works, documents: [...documents] };
}

function ownersOf(database: Database, works: readonly LocalWork[]): number[] {
  return database
    .all(
      'SELECT DISTINCT work FROM work_key WHERE value IN (SELECT value FROM json_each(?))',
      JSON.stringify(works.flatMap((work) => work.keys)),
    )
    .map((row) => row.number('work'));
}

/** Groups that share a key, directly or through others, make one work. */
function byComponent(groups: readonly Group[]): Group[][] {
  const joined = components(groups.length);
  const owner = new Map<string, number>();
  for (const [i, { keys }] of groups.entries())
    for (const key of keys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, i);
      else joined.join(other, i);
    }
  return joined.groups().map((members) => members.flatMap((i) => groups[i] ?? []));
}

/** The fullest descriptions of a work, and one for each list of keys, so that no key is lost. */
function speakersOf(database: Database, groups: readonly Group[]): RankedWork[] {
  const lists = groups.map((group) => fullestOf(database, group, HEARD));
  const fullest = lists.flat().sort(byRank).slice(0, HEARD);
  const firstOfKeys = new Map<string, RankedWork>();
  for (const member of lists.flatMap((list) => list.slice(0, 1)).sort(byRank)) {
    const keys = JSON.stringify(member.work.keys);
    if (!firstOfKeys.has(keys)) firstOfKeys.set(keys, member);
  }
  const ranks = new Set(fullest.map((member) => member.rank));
  return [...fullest, ...[...firstOfKeys.values()].filter((member) => !ranks.has(member.rank))];
}

const byRank = (a: RankedWork, b: RankedWork) => (a.rank < b.rank ? -1 : 1);
