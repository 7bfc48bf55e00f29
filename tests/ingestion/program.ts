import { ingestPaths } from '#server/ingestion/index.js';
import { openStore } from '#server/store/index.js';

// node program.js FOLDER PATH...: ingests as the command line does; events and the report as lines of JSON.
const [folder = '', ...paths] = process.argv.slice(2);
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
const store = openStore(folder);
const write = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);
const report = await ingestPaths(store, paths, { signal: interruption.signal, onProgress: write });
write({ report, stats: await store.stats() });
await store.close();
