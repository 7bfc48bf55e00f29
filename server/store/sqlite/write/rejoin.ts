import type { Correction } from '#schema/correction.js';
import type { LocalWork } from '#schema/graph.js';
import type { Database } from '../database.js';
import { linkedKeys, linksOf } from '../../corrections/works.js';
import { byComponent, HEARD, joinHeard } from '../../joining.js';
import { fullestOf, groupsOf, moveGroup } from './local-works.js';
import { peopleOf, recountPeople } from './people.js';
import { dropKeys, dropWorks, keyOfUnchanged, writeWork } from './works.js';

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
export function rejoin(
  database: Database,
  before: readonly number[],
  added: readonly Pick<LocalWork, 'keys'>[],
  corrections: readonly Correction[],
): Rejoined {
  const links = linksOf(corrections);
  const keys = linkedKeys(
    added.flatMap((work) => work.keys),
    links,
  );
  const affected = [...new Set([...before, ...ownersOf(database, keys)])];
  const joint = byComponent(groupsOf(database, affected), links).map((groups) => {
    const joined = joinHeard(
      groups.map((group) => fullestOf(database, group, HEARD)),
      corrections,
    );
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

function ownersOf(database: Database, keys: readonly string[]): number[] {
  return database
    .all(
      'SELECT DISTINCT work FROM work_key WHERE value IN (SELECT value FROM json_each(?))',
      JSON.stringify(keys),
    )
    .map((row) => row.number('work'));
}
