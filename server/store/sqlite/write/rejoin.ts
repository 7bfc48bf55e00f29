import { joinWorks, type JoinedWork } from '#ingest/works/join.js';
import type { LocalWork } from '#schema/graph.js';
import type { Database } from '../database.js';
import { localWorksOf, type PlacedLocalWork } from './local-works.js';
import { peopleOf, recountPeople } from './people.js';
import { dropWorks, writeWork } from './works.js';

export interface Rejoined {
  /** Works of the graph that were written. */
  readonly works: readonly number[];
  /** Documents whose own works now belong to another work of the graph. */
  readonly documents: readonly number[];
}

/**
 * Joins works anew after a document's part was taken away, put in, or both: those that the old part told of
 * (`before`) and those that share a key with the new part (`added`). Works are closed over keys, so nothing
 * else can change.
 */
export function rejoin(database: Database, before: readonly number[], added: readonly LocalWork[]): Rejoined {
  const affected = [...new Set([...before, ...ownersOf(database, added)])];
  const people = peopleOf(database, affected);
  const members = localWorksOf(database, affected);
  database.run(
    'DELETE FROM work_key WHERE work IN (SELECT value FROM json_each(?))',
    JSON.stringify(affected),
  );
  const byPlace = new Map(members.map((member) => [placeOf(member.document, member.work.id), member]));
  const moved = new Set<number>();
  const written = joinWorks(members).map((joined) => {
    const work = writeWork(database, joined);
    for (const member of membersOf(joined, byPlace))
      if (member.joint !== work) {
        move(database, member.key, work);
        moved.add(member.documentKey);
      }
    return work;
  });
  const kept = new Set(written);
  dropWorks(
    database,
    affected.filter((work) => !kept.has(work)),
  );
  recountPeople(database, people, peopleOf(database, written));
  return { works: written, documents: [...moved] };
}

function ownersOf(database: Database, works: readonly LocalWork[]): number[] {
  return database
    .all(
      'SELECT DISTINCT work FROM work_key WHERE value IN (SELECT value FROM json_each(?))',
      JSON.stringify(works.flatMap((work) => work.keys)),
    )
    .map((row) => row.number('work'));
}

function membersOf(joined: JoinedWork, byPlace: ReadonlyMap<string, PlacedLocalWork>): PlacedLocalWork[] {
  return joined.members.flatMap(({ document, work }) => byPlace.get(placeOf(document, work)) ?? []);
}

const placeOf = (document: string, work: string) => `${document}/${work}`;

function move(database: Database, localWork: number, work: number): void {
  database.run('UPDATE local_work SET work = ? WHERE key = ?', work, localWork);
}
