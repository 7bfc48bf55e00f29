import { parentPort } from 'node:worker_threads';
import { readFileToGraph } from './read-file.js';

// The other end of pool.ts: a path comes in, a Reading goes out.
parentPort?.on('message', (file: string) => {
  void readFileToGraph(file).then((reading) => parentPort?.postMessage(reading));
});
