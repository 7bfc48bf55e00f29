import { Worker } from 'node:worker_threads';

export interface Wanted {
  /** Path of a PDF. */
  readonly file: string;
  /** From 1. */
  readonly page: number;
}
export type Drawn =
  | { readonly status: 'drawn'; readonly picture: Uint8Array }
  | { readonly status: 'no page'; readonly pages: number }
  | { readonly status: 'failed'; readonly reason: string };

/** Draws pages, one after the other, in a thread of its own that is ended when a page takes too much. */
export interface Drawer {
  draw(wanted: Wanted): Promise<Drawn>;
  close(): Promise<void>;
}

const MOST_MEGABYTES = 512;
const MOST_MILLISECONDS = 20_000;
/** The thread is let go when nobody has looked at a page for so long. */
const IDLE_MILLISECONDS = 60_000;

export function openDrawer(
  script = new URL('./drawer.js', import.meta.url),
  limit = MOST_MILLISECONDS,
): Drawer {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(idle);
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const drawNext = async (wanted: Wanted): Promise<Drawn> => {
    clearTimeout(idle);
    worker ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    const drawn = await answerOf(worker, wanted, limit);
    if (drawn === null) {
      await end();
      return { status: 'failed', reason: 'it takes too much time or memory to draw' };
    }
    idle = setTimeout(() => void end(), IDLE_MILLISECONDS).unref();
    return drawn;
  };
  return {
    draw: (wanted) => {
      const drawn = last.then(() => drawNext(wanted));
      last = drawn.catch(() => null);
      return drawn;
    },
    close: end,
  };
}

/** Null where the thread ends or does not answer in time. */
function answerOf(worker: Worker, wanted: Wanted, limit: number): Promise<Drawn | null> {
  return new Promise((resolve) => {
    const finish = (drawn: Drawn | null) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onEnd).off('exit', onEnd);
      resolve(drawn);
    };
    const onEnd = () => finish(null);
    const timer = setTimeout(onEnd, limit);
    worker.on('message', finish).on('error', onEnd).on('exit', onEnd);
    worker.postMessage(wanted);
  });
}
