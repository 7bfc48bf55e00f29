import { stableId } from './stable-id.js';
import { components } from '#ingest/works/components.js';
import { joinAsOne, type JoinedWork, type PlacedWork } from '#ingest/works/join.js';
import type { Correction } from '#schema/correction.js';
import { editedWork } from './corrections/works.js';

/** A work's facts are taken from its fullest descriptions: the ten thousandth adds none. */
export const HEARD = 12;

/** A document's own work with its place among the descriptions of a work, the fullest first. */
export interface RankedWork extends PlacedWork {
  readonly rank: string;
}

/**
 * Groups of own works with equal keys that share a key, directly or through others, make one work. So do those whose
 * keys are linked.
 */
export function byComponent<G extends { readonly keys: readonly string[] }>(
  groups: readonly G[],
  links: readonly (readonly string[])[],
): G[][] {
  const lists = [...groups.map(({ keys }) => keys), ...links];
  const joined = components(lists.length);
  const owner = new Map<string, number>();
  for (const [i, keys] of lists.entries())
    for (const key of keys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, i);
      else joined.join(other, i);
    }
  return joined
    .groups()
    .map((members) => members.flatMap((i) => groups[i] ?? []))
    .filter((members) => members.length > 0);
}

/** One work out of the fullest descriptions (at most HEARD) of each of its groups, with what persons say of it. */
export function joinHeard(
  lists: readonly (readonly RankedWork[])[],
  corrections: readonly Correction[],
): JoinedWork {
  return editedWork(joinAsOne(speakersOf(lists)), corrections);
}

/** All that a work is written from: where it is equal, nothing need be written. */
export function digestOf({ label, reading, keys, authors, institution }: JoinedWork): string {
  return stableId('digest', JSON.stringify([label, reading, keys, authors, institution]));
}

/** The fullest descriptions of a work, and one for each list of keys, so that no key is lost. */
function speakersOf(lists: readonly (readonly RankedWork[])[]): RankedWork[] {
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
