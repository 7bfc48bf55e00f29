import { components } from '#ingest/works/components.js';
import { joinWorks, type JoinedWork } from '#ingest/works/join.js';
import type { LocalWork } from '#schema/graph.js';
import type { Database } from '../database.js';
import { fullestOf, groupsOf, moveGroup, type Group, type RankedWork } from './local-works.js';
import { peopleOf, recountPeople } from './people.js';
import { dropKeys, dropWorks, keyOfUnchanged, writeWork } from './works.js';

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
  const joint = byComponent(groupsOf(database, affected)).map((groups) => {
    const joined = joinHeard(database, groups);
    return { groups, joined, unchanged: keyOfUnchanged(database, joined) };
  });
  const unchanged = new Set(joint.map((one) => one.unchanged));
  const changing = affected.filter((work) => !unchanged.has(work));
  const people = peopleOf(database, changing);
  dropKeys(database, changing);
  const written = joint.map(({ groups, joined, unchanged: known }) => ({
    groups,
    work: known ?? writeWork(database, joined),
  }));
  const works = written.map(({ work }) => work);
  const documents = written.flatMap(({ groups, work }) =>
    groups.flatMap((group) => moveGroup(database, group, work)),
  );
  const kept = new Set(works);
  dropWorks(
    database,
    affected.filter((work) => !kept.has(work)),
  );
  const rewritten = works.filter((work) => !unchanged.has(work));
  recountPeople(database, people, peopleOf(database, rewritten));
  return { works, documents: [...new Set(documents)] };
}

function ownersOf(database: Database, works: readonly LocalWork[]): number[] {
  return database
    .all(
      'SELECT DISTINCT work FROM work_key WHERE value IN (SELECT value FROM json_each(?))',
      JSON.stringify(works.flatMap((work) => work.keys)),
    )
    .map((row) => row.number('work'));
}

function joinHeard(database: Database, groups: readonly Group[]): JoinedWork {
  const [joined] = joinWorks(speakersOf(database, groups));
  if (!joined) throw new Error('Unexpected work without a description, expected at least one');
  return joined;
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
