import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene migrate';

export const migrate: Command = {
  help: `Makes or updates what a store needs before it is used: tables of the embedded store; constraints, range and
full-text indexes of a Neo4j. Safe to run again, and while others read. The other commands do it too where it is
needed; this one says what was done, and is for those who keep the right to change a schema to one user.

Usage: ${usage}

The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names.

Examples
  carolene migrate
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... carolene migrate
`,
  async run(args, streams) {
    const { positionals } = parseOptions(args, {}, usage);
    if (positionals.length > 0) throw new UsageError(`Unexpected "${positionals[0]}".\nUsage: ${usage}`);
    const { nameOfStore, openStore } = await import('../store/index.js');
    const { data, neo4j } = streams.environment;
    if (neo4j === null) await openStore(data).close();
    else await (await import('../store/neo4j/index.js')).migrateNeo4j(neo4j);
    streams.out(`${nameOfStore(streams.environment)} is up to date\n`);
    return EXIT_CODES.done;
  },
};
