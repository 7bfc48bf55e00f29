// `node bench-pdf-child.mjs FILE...`: reads PDF files one after the other in a new process, as `carolene ingest` does,
// and prints what it took as one JSON object. Times are milliseconds from the process's start, the processor's and the
// clock's; memory is bytes at most, of the process with all its threads.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toGraph } from '../dist/ingest/graph/index.js';
import { readDocument } from '../dist/ingest/pipeline.js';
import { peakMemory } from './measure.mjs';

const sums = { pages: 0, notes: 0, citations: 0 };
for (const file of process.argv.slice(2)) {
  const { pages, notes, citations } = toGraph(await readDocument(readFileSync(file), basename(file)), file);
  sums.pages += pages.length;
  sums.notes += notes.length;
  sums.citations += citations.length;
}
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    ...sums,
    processor: (user + system) / 1000,
    clock: performance.now(),
    peak: peakMemory(),
  }),
);
