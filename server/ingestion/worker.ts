import { parentPort } from 'node:worker_threads';
import type { Answer, Task } from './pool.js';
import { readFileToGraph } from './read-file.js';

// The other end of pool.ts: a task comes in; what goes out are pages, as they are recognised, and a reading.
parentPort?.on('message', ({ file, content, recognition }: Task) => {
  const answer = (one: Answer) => parentPort?.postMessage(one);
  void readFileToGraph(file, content, recognition, (done, of) => answer({ status: 'page', done, of })).then(
    answer,
  );
});
