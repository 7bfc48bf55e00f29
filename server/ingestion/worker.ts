import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.js';
import { readFileToGraph, type Task } from './read-file.js';

// The other end of pool.ts: a task comes in; what goes out are pages, as they are recognised, and a reading.
parentPort?.on('message', (task: Task) => {
  const answer = (one: Answer) => parentPort?.postMessage(one);
  void readFileToGraph(task, (done, of) => answer({ status: 'page', done, of })).then(answer);
});
