import { existsSync } from 'node:fs';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = 'carolene backup FILE';

export const backup: Command = {
  help: `Copies the embedded store into a new file, as it is at this moment, while others read and write it. To go back
to it, put the file into a folder as carolene.sqlite and name that folder with CAROLENE_DATA.

A Neo4j has its own means: neo4j-admin database dump, or carolene dump.

Usage: ${usage}

Examples
  carolene backup /backup/monday.sqlite
`,
  async run(args, streams) {
    const { positionals } = parseOptions(args, {}, usage);
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
      throw new UsageError(`Unexpected ${positionals.length} files, expected one.\nUsage: ${usage}`);
    if (streams.environment.neo4j !== null)
      throw new UsageError(
        'Unexpected NEO4J_URI, expected the embedded store. Use neo4j-admin database dump, or carolene dump.',
      );
    if (existsSync(file))
      throw new UsageError(`Unexpected file ${file}, expected none: nothing is written over.`);
    const { backUp } = await import('../store/sqlite/back-up.js');
    backUp(streams.environment.data, file);
    streams.out(`${streams.environment.data} copied to ${file}\n`);
    return EXIT_CODES.done;
  },
};
