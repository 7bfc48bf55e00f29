import type { Correction } from '#schema/correction.js';
import { worksOf } from './works.js';
import type { Store } from '../store.js';

/** The joins, splits and edits of each work, what was decided last first. */
export async function correctionsOf(store: Store, works: readonly string[]): Promise<Correction[][]> {
  const all = (await store.correctionsOfWorks()).map((correction) => ({
    correction,
    named: worksOf(correction) as readonly string[],
  }));
  const ids = [...new Set([...works, ...all.flatMap(({ named }) => named)])];
  const today = new Map((await store.worksByIds(ids)).map((work, i) => [ids[i], work?.id ?? null]));
  return works.map((id) => {
    const work = today.get(id) ?? null;
    return all
      .filter(({ named }) => work !== null && named.some((one) => today.get(one) === work))
      .map(({ correction }) => correction);
  });
}
