import type { Streams } from './command.js';
import { progressOn } from './progress.js';

/** A terminal shows no more than this many pictures a second; there may be thousands of documents in one. */
const PICTURES_PER_SECOND = 10;

/** Tells how far it is, once more is done. */
export type Step = (done: number, words?: string) => void;

/** Tells of what is carried from one place to another as it goes. `of`: all there is to do; `words`: of what. */
export async function showCarrying<T>(
  streams: Streams,
  { of, words }: { readonly of: number; readonly words: string },
  carry: (step: Step) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  const progress = progressOn(streams, now);
  let shown = Number.NEGATIVE_INFINITY;
  try {
    return await carry((done, more = '') => {
      if (now() - shown < 1000 / PICTURES_PER_SECOND) return;
      shown = now();
      progress.show({ done, of, words: words + more });
    });
  } finally {
    progress.end();
  }
}
