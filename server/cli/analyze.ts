import { openChosenStore } from '../store/index.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { showAnalysis } from './analysis-progress.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene analyze [--json]';

export const analyze: Command = {
  help: `Measures who cites whom and keeps the results with the works: PageRank, HITS authority, betweenness among the
500 works of the highest rank, communities (Louvain), and for each work the ten nearest by co-citation and by
bibliographic coupling. ingest does it by itself while the graph is small. The API says whether the graph has changed
since (analysis { stale }).

Usage: ${usage}

  --json   one JSON object: the number of works measured

Ctrl-C stops it; what the last analysis found stays then.
The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names.

Examples
  carolene analyze
  CAROLENE_DATA=/srv/carolene carolene analyze
`,
  async run(args, streams) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, usage);
    if (positionals.length > 0) throw new UsageError(`Unexpected "${positionals[0]}".\nUsage: ${usage}`);
    const store = await openChosenStore(streams.environment);
    try {
      const works = await showAnalysis(streams, store);
      if (works === null) return EXIT_CODES.interrupted;
      streams.out(values.json ? `${JSON.stringify({ works })}\n` : `${works} works measured\n`);
      return EXIT_CODES.done;
    } finally {
      await store.close();
    }
  },
};
