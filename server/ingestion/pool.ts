import { Worker } from 'node:worker_threads';
import { failure } from './failure.js';
import type { Reading, Task } from './read-file.js';

/** How much memory the reading of one document may take. */
const MOST_MEGABYTES = 1536;

/** What a thread says: a reading at last, and before it each page that was recognised. */
export type Answer = Reading | { readonly status: 'page'; readonly done: number; readonly of: number };

/** Reads files in threads of their own, so that a bad one can be ended and the caller stays awake. */
export interface Pool {
  /** `limit`: milliseconds after which the file is given up, counted anew from each page that was recognised. */
  read(task: Task, limit: number, onPage?: (done: number, of: number) => void): Promise<Reading>;
  /** Ends all threads; files being read are failed. */
  close(): Promise<void>;
}

/** At most one file a thread: who calls asks for no more at once than there are. */
export function openPool(script: URL, megabytes = MOST_MEGABYTES): Pool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    all.add(worker);
    worker.once('exit', () => all.delete(worker));
    return worker;
  };
  return {
    async read(task, limit, onPage) {
      const worker = idle.pop() ?? start();
      const { sound, reading } = await ask(worker, task, limit, onPage);
      if (sound) idle.push(worker);
      else await worker.terminate();
      return reading;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

interface End {
  readonly reading: Reading;
  /** Whether the thread can read on. */
  readonly sound: boolean;
}

function ask(
  worker: Worker,
  task: Task,
  limit: number,
  onPage?: (done: number, of: number) => void,
): Promise<End> {
  return new Promise((resolve) => {
    const finish = (end: End) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').off('exit', onExit);
      resolve(end);
    };
    const giveUp = (met: string, expected: string, advice: string) =>
      finish({
        sound: false,
        reading: { status: 'failed', failure: failure(task.file, met, expected, advice) },
      });
    const onExit = () => giveUp('end of the reader', 'it to read on', 'Try again.');
    const timer = setTimeout(() => giveUp(...tooSlow(limit)), limit);
    worker.on('message', (answer: Answer) => {
      if (answer.status !== 'page') return finish({ sound: true, reading: answer });
      timer.refresh();
      onPage?.(answer.done, answer.of);
    });
    worker.on('error', (error) =>
      giveUp(error.message, 'to read the document to its end', 'Split the document, or leave it out.'),
    );
    worker.on('exit', onExit);
    worker.postMessage(task);
  });
}

const tooSlow = (limit: number): [string, string, string] => [
  `length of reading (over ${limit / 1000} s)`,
  'to be done by then',
  'Split the document, or leave it out.',
];
