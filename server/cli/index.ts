import { EXIT_CODES, type Command, type ExitCode, type Streams } from './command.js';
import { UsageError } from './usage-error.js';

/** The commands, in the order of a newcomer's day. Each is loaded only when called. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  ingest: {
    summary: 'read documents and load them into the graph',
    load: async () => (await import('./ingest.js')).ingest,
  },
  serve: {
    summary: 'serve the explorer and the GraphQL API',
    load: async () => (await import('./serve.js')).serve,
  },
  status: {
    summary: 'say what the graph holds',
    load: async () => (await import('./status.js')).status,
  },
  analyze: {
    summary: 'measure who cites whom: rank, authority, communities, nearest works',
    load: async () => (await import('./analyze.js')).analyze,
  },
  migrate: {
    summary: 'make or update the tables, constraints and indexes of the store',
    load: async () => (await import('./migrate.js')).migrate,
  },
  copy: {
    summary: 'copy the graph between the embedded store and Neo4j',
    load: async () => (await import('./copy.js')).copy,
  },
  verify: {
    summary: 'prove that two stores are equal',
    load: async () => (await import('./verify.js')).verify,
  },
  dump: {
    summary: 'write the graph to a file of JSON lines',
    load: async () => (await import('./dump.js')).dump,
  },
  restore: {
    summary: 'put what dump wrote into the store',
    load: async () => (await import('./restore.js')).restore,
  },
  export: {
    summary: 'write works, citations or the graph for other programs: BibTeX, RIS, CSL, GraphML, CSV, Neo4j',
    load: async () => (await import('./export.js')).exporting,
  },
  backup: {
    summary: 'copy the embedded store while it is in use',
    load: async () => (await import('./backup.js')).backup,
  },
  extract: {
    summary: 'print the notes and citations of one document, without storing them',
    load: async () => (await import('./extract.js')).extract,
  },
  check: {
    summary: 'check the notes of documents: what is wrong, where, and what to write',
    load: async () => (await import('./check.js')).check,
  },
  rules: {
    summary: 'list the rules of check',
    load: async () => (await import('./rules.js')).rules,
  },
  explain: {
    summary: 'explain a rule, with cases',
    load: async () => (await import('./explain.js')).explain,
  },
};

/** Runs one command line. Errors that a user can mend become a message and an exit code; others are thrown. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    streams.out(await helpFor(rest[0]));
    return name === undefined ? EXIT_CODES.usage : EXIT_CODES.done;
  }
  if (name === '--version' || name === '-v') {
    streams.out(`${(await import('../version.js')).version}\n`);
    return EXIT_CODES.done;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry)
    throw new UsageError(
      `Unexpected command "${name}", expected one of ${Object.keys(COMMANDS).join(', ')}.`,
    );
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.out(command.help);
    return EXIT_CODES.done;
  }
  return command.run(rest, streams);
}

async function helpFor(name: string | undefined): Promise<string> {
  const entry = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (entry) return (await entry.load()).help;
  const width = Math.max(...Object.keys(COMMANDS).map((key) => key.length));
  const lines = Object.entries(COMMANDS).map(([key, { summary }]) => `  ${key.padEnd(width)}  ${summary}`);
  return `${OVERVIEW_TOP}${lines.join('\n')}\n${OVERVIEW_END}`;
}

const OVERVIEW_TOP = `Carolene reads legal writing as a cite-checking editor does, and keeps who cites what as a graph.

Usage: carolene COMMAND [options]      carolene COMMAND --help for each

Commands
`;
const OVERVIEW_END = `
Environment
  CAROLENE_DATA  folder of the store (default .carolene)
  NEO4J_URI      a Neo4j to keep the graph in instead, with NEO4J_USER (default neo4j), NEO4J_PASSWORD and
                 NEO4J_DATABASE (default neo4j)
  HOST, PORT     where serve listens (default 127.0.0.1 and 4000)

Exit codes
  0    done
  1    a document could not be read; the others were. check: errors were found
  2    the command line was not understood
  3    the store can't be used: damaged, locked, of a newer version
  4    the server can't start: port taken, address not this machine's
  5    two stores that were compared differ
  130  interrupted; what was read until then is stored

Examples
  carolene ingest articles/            read a folder
  carolene serve                       open the explorer in a browser
  carolene extract note.pdf --format json > note.json
  carolene check article.txt           what a cite-checking editor would say
`;
