import { showCarrying } from './carrying-progress.js';
import { EXIT_CODES, type Command } from './command.js';
import { openNamedStore, STORE_NAMES } from './named-store.js';
import { parseOptions } from './options.js';

const usage = 'carolene verify [--store STORE] [--against STORE]';

export const verify: Command = {
  help: `Proves that two stores hold the same and answer the same: counts, documents with their parts, works with
their names, provisions, citations and timelines, and their measures where both were analyzed since they changed.
Stops at the first difference and names it.

Usage: ${usage}

${STORE_NAMES}

  --store    default sqlite
  --against  default neo4j

Exit code 5: they differ.

Examples
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... carolene verify
`,
  async run(args, streams) {
    const options = {
      store: { type: 'string', default: 'sqlite' },
      against: { type: 'string', default: 'neo4j' },
    } as const;
    const { values } = parseOptions(args, options, usage);
    const one = await openNamedStore(streams.environment, values.store, '--store');
    try {
      const other = await openNamedStore(streams.environment, values.against, '--against');
      try {
        const { firstDifference } = await import('../store/verify.js');
        const { documents, works } = await one.stats();
        const difference = await showCarrying(
          streams,
          { of: documents + works, words: 'documents and works compared' },
          ({ step }) => firstDifference(one, other, step),
        );
        streams.out(`${difference ?? `${values.store} and ${values.against} are equal`}\n`);
        return difference === null ? EXIT_CODES.done : EXIT_CODES.different;
      } finally {
        await other.close();
      }
    } finally {
      await one.close();
    }
  },
};
