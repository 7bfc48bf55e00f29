import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { showCarrying } from './carrying-progress.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene dump FILE';

export const dump: Command = {
  help: `Writes the whole graph to a file: a line of JSON for each document and each correction. carolene restore reads it into any store,
also one of another kind. The same graph gives the same file.

Usage: ${usage}

The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names. Others may read and write it
meanwhile; for a copy of one moment of the embedded store, use carolene backup.

Examples
  carolene dump graph.jsonl
`,
  async run(args, streams) {
    const { positionals } = parseOptions(args, {}, usage);
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
      throw new UsageError(`Unexpected ${positionals.length} files, expected one.\nUsage: ${usage}`);
    const { openChosenStore } = await import('../store/index.js');
    const { carriedInWords } = await import('../store/copy.js');
    const { dumpLines } = await import('../store/dump.js');
    const store = await openChosenStore(streams.environment);
    try {
      const carried = { documents: 0, corrections: 0 };
      const output = createWriteStream(file, { flags: 'wx' });
      await once(output, 'open').catch((cause: unknown) => {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new UsageError(`Unexpected ${said}, expected to make a new file ${file}.`, { cause });
      });
      const { documents: of } = await store.stats();
      await showCarrying(streams, { of, words: 'documents written' }, ({ step }) =>
        pipeline(async function* () {
          for await (const line of dumpLines(store)) {
            if (line.startsWith('{"correction":')) carried.corrections += 1;
            else if (line.startsWith('{"reader":')) carried.documents += 1;
            step(carried.documents);
            yield `${line}\n`;
          }
        }, output),
      );
      streams.out(`${carriedInWords(carried)} written to ${file}\n`);
      if ((await store.analysis()) !== null)
        streams.out('Measures of works are not in it: after carolene restore, carolene analyze takes them\n');
      return EXIT_CODES.done;
    } finally {
      await store.close();
    }
  },
};
