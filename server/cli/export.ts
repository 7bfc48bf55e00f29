import { showCarrying } from './carrying-progress.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene export --neo4j-csv FOLDER';

export const exporting: Command = {
  help: `Writes the whole graph as CSV files for the bulk import of Neo4j, which is many times faster than copying. Run
neo4j-admin in that folder while the server is stopped, then start it. The store is read twice, so that not all of it
need be in memory; nobody should write to it meanwhile:

  neo4j-admin database import full neo4j @import.args --overwrite-destination

The database is replaced as a whole. Constraints and indexes are made when Carolene first opens it, or by
carolene migrate. carolene verify proves that it holds the same.

Usage: ${usage}

The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names.

Examples
  carolene export --neo4j-csv import/
`,
  async run(args, streams) {
    const { values, positionals } = parseOptions(args, { 'neo4j-csv': { type: 'string' } }, usage);
    const folder = values['neo4j-csv'];
    if (folder === undefined || positionals.length > 0)
      throw new UsageError(`Unexpected ${positionals[0] ?? 'lack of a folder'}.\nUsage: ${usage}`);
    const { openChosenStore } = await import('../store/index.js');
    const { carriedInWords } = await import('../store/copy.js');
    const { exportNeo4jCsv } = await import('../exports/neo4j-csv/index.js');
    const store = await openChosenStore(streams.environment);
    try {
      const { documents } = await store.stats();
      const [of, words] = [2 * documents, 'documents, each read twice'];
      const carried = await showCarrying(streams, { of, words }, ({ step }) =>
        exportNeo4jCsv(store, folder, step),
      );
      streams.out(`${carriedInWords(carried)} written to ${folder}\n`);
      return EXIT_CODES.done;
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
        throw new UsageError(`Unexpected files in ${folder}, expected none: nothing is written over.`, {
          cause,
        });
      throw cause;
    } finally {
      await store.close();
    }
  },
};
