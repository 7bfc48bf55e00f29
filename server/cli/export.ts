import { EXPORTS } from '../exports/index.js';
import type { Command } from './command.js';
import { exportFormat } from './export-format.js';
import { exportNeo4j } from './export-neo4j.js';
import { parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const usage = `carolene export --format NAME [--document DOCUMENT] [--output FILE]
       carolene export --neo4j-csv FOLDER`;

const FORMATS = Object.entries(EXPORTS)
  .map(([name, { says }]) => `    ${name.padEnd(15)}${says}`)
  .join('\n');

export const exporting: Command = {
  help: `Writes what the graph holds for other programs.

Usage: ${usage}

  --format NAME        one of these:
${FORMATS}
  --document DOCUMENT  only what this document cites: its file name, path or id
  --output FILE        writes there instead of to standard output
  --neo4j-csv FOLDER   the whole graph as files for the bulk import of Neo4j, which is many times faster than
                       copying. Run neo4j-admin in that folder while the server is stopped, then start it:

  neo4j-admin database import full neo4j @import.args --overwrite-destination

The database is replaced as a whole. Constraints and indexes are made when Carolene first opens it, or by
carolene migrate. carolene verify proves that it holds the same. For --neo4j-csv the store is read twice, so that not
all of it need be in memory; nobody should write to it meanwhile.

The store is in CAROLENE_DATA (default .carolene), or in the Neo4j that NEO4J_URI names.

Examples
  carolene export --format bibtex --document article.pdf --output article.bib
  carolene export --format graphml > graph.graphml
  carolene export --neo4j-csv import/
`,
  async run(args, streams) {
    const { values, positionals } = parseOptions(
      args,
      {
        format: { type: 'string' },
        document: { type: 'string' },
        output: { type: 'string' },
        'neo4j-csv': { type: 'string' },
      },
      usage,
    );
    const { format, document = null, output = null, 'neo4j-csv': folder } = values;
    const [more] = positionals;
    if (more !== undefined) throw new UsageError(`Unexpected ${more}.\nUsage: ${usage}`);
    if (folder === undefined) return exportFormat(format ?? null, { document, output }, streams);
    if (format !== undefined || document !== null || output !== null)
      throw new UsageError(`Unexpected options beside --neo4j-csv, expected none.\nUsage: ${usage}`);
    return exportNeo4j(folder, streams);
  },
};
