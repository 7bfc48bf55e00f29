import { showCarrying, showLoad } from './carrying-progress.js';
import { EXIT_CODES, type Command } from './command.js';
import { openNamedStore, STORE_NAMES } from './named-store.js';
import { parseOptions } from './options.js';

const usage = 'carolene copy --from STORE --to STORE';

export const copy: Command = {
  help: `Copies the whole graph from one store to another, with what persons decided. What the other has of the same
documents is replaced; what it has beside them stays. Works keep their measures where the other was empty, else
carolene analyze takes them anew. Afterwards, carolene verify proves that both are equal.

Usage: ${usage}

${STORE_NAMES}

Examples
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... carolene copy --from sqlite --to neo4j
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... carolene copy --from neo4j --to sqlite
`,
  async run(args, streams) {
    const options = { from: { type: 'string' }, to: { type: 'string' } } as const;
    const { values } = parseOptions(args, options, usage);
    const from = await openNamedStore(streams.environment, values.from, '--from');
    try {
      const to = await openNamedStore(streams.environment, values.to, '--to');
      try {
        const { carriedInWords, copyStore } = await import('../store/copy.js');
        const { documents: of } = await from.stats();
        const carried = await showCarrying(streams, { of, words: 'documents taken in' }, (carrying) =>
          copyStore(from, to, (step) => showLoad(carrying, step, (done) => carrying.step(done))),
        );
        streams.out(`${carriedInWords(carried)} copied from ${values.from} to ${values.to}\n`);
        if (!carried.measured && (await from.analysis()) !== null)
          streams.out(`${values.to} has no measures of works as they are now: carolene analyze takes them\n`);
        return EXIT_CODES.done;
      } finally {
        await to.close();
      }
    } finally {
      await from.close();
    }
  },
};
