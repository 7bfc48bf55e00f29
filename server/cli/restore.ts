import { statSync } from 'node:fs';
import { showCarrying, showLoad } from './carrying-progress.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene restore FILE';

/** A dump is that long at least: how many documents it has is known at its end. */
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

export const restore: Command = {
  help: `Puts what carolene dump wrote into the store. What the store has of the same documents is replaced; what it
has beside them stays.

Usage: ${usage}

The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names.

Examples
  CAROLENE_DATA=/srv/new carolene restore graph.jsonl
`,
  async run(args, streams) {
    const { positionals } = parseOptions(args, {}, usage);
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
      throw new UsageError(`Unexpected ${positionals.length} files, expected one.\nUsage: ${usage}`);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new UsageError(`Unexpected absence of ${file}, expected a dump.`);
    const { openChosenStore } = await import('../store/index.js');
    const { carriedInWords } = await import('../store/copy.js');
    const { restoreDump } = await import('../store/dump.js');
    const store = await openChosenStore(streams.environment);
    try {
      const carried = await showCarrying(streams, { of: megabytes(size), words: 'MB' }, (carrying) =>
        restoreDump(store, file, ({ bytes, step }) =>
          showLoad(carrying, step, (done) =>
            carrying.step(megabytes(bytes), `, ${done.toLocaleString('en')} documents taken in`),
          ),
        ),
      );
      streams.out(`${carriedInWords(carried)} restored from ${file}\n`);
      return EXIT_CODES.done;
    } finally {
      await store.close();
    }
  },
};
