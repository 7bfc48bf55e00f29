import type { LoadStep } from '../store/index.js';
import type { Streams } from './command.js';
import { progressOn } from './progress.js';

/** A terminal shows no more than this many pictures a second; there may be thousands of documents in one. */
const PICTURES_PER_SECOND = 10;

/** Tells how far it is. */
export interface Carrying {
  /** Once more is done. `of`: where that is only known meanwhile. */
  step(done: number, words?: string, of?: number): void;
  /** What is done beside, while counts and estimate stay as they are. */
  aside(words: string): void;
}

/** Tells of what is carried from one place to another as it goes. `of`: all there is to do; `words`: of what. */
export async function showCarrying<T>(
  streams: Streams,
  { of, words }: { readonly of: number; readonly words: string },
  carry: (carrying: Carrying) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  const progress = progressOn(streams, now);
  let shown = Number.NEGATIVE_INFINITY;
  try {
    return await carry({
      step(done, more = '', all = of) {
        if (now() - shown < 1000 / PICTURES_PER_SECOND) return;
        shown = now();
        progress.show({ done, of: all, words: words + more });
      },
      aside: (what) => progress.aside(what),
    });
  } finally {
    progress.end();
  }
}

/** Tells how far a load is. `documents`: what is said of those that are in. */
export function showLoad(carrying: Carrying, step: LoadStep, documents: (done: number) => void): void {
  switch (step.step) {
    case 'documents':
      documents(step.done);
      return;
    case 'works':
      carrying.aside(`All documents are in: ${counted(step.done)} of ${counted(step.of)} works joined`);
      return;
    case 'indexes':
      carrying.aside('All documents are in: counting, and making indexes');
  }
}

const counted = (number: number) => number.toLocaleString('en');
