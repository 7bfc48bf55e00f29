import type { Store } from '../store/index.js';
import type { Streams } from './command.js';
import { progressOn } from './progress.js';

/** Analyses a store and tells of it as it goes. Answers the number of works; null where it was interrupted. */
export async function showAnalysis(streams: Streams, store: Store): Promise<number | null> {
  const { analyse } = await import('../analysis/index.js');
  const progress = progressOn(streams);
  try {
    return await analyse(store, {
      onStep: (step, of, words) => progress.show({ done: step - 1, of, words }),
      signal: streams.interrupted,
    });
  } finally {
    progress.end();
  }
}

/** Citations up to which the analysis takes no time that anybody notices. */
const SMALL = 20_000;

/** Brings the analysis of a small graph up to date, after something was read into it. */
export async function refreshAnalysis(streams: Streams, store: Store): Promise<void> {
  const { citations } = await store.stats();
  const last = await store.analysis();
  if (citations <= SMALL && last?.stale !== false) await showAnalysis(streams, store);
}
