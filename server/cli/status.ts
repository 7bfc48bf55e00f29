import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.js';
import type { Store } from '../store/store.js';
import { EXIT_CODES, type Command } from './command.js';
import { parseOptions } from './options.js';

const usage = 'carolene status [--json]';

export const status: Command = {
  help: `Says what the graph holds.

Usage: ${usage}

  --json   one JSON object: documents, notes, citations, works and more as numbers

Examples
  carolene status
  carolene status --json | jq .citations
`,
  async run(args, streams) {
    const { values } = parseOptions(args, { json: { type: 'boolean', default: false } }, usage);
    const { nameOfStore } = await import('../store/index.js');
    const name = nameOfStore(streams.environment);
    const stats = await readStats(streams.environment);
    streams.out(values.json ? `${JSON.stringify({ data: name, ...stats })}\n` : asTable(name, stats));
    return EXIT_CODES.done;
  },
};

type Stats = Awaited<ReturnType<Store['stats']>>;

/** Asking must not make a store where there is none. */
async function readStats(environment: Environment): Promise<Stats> {
  const { STORE_FILE } = await import('../store/options.js');
  if (environment.neo4j === null && !existsSync(join(environment.data, STORE_FILE))) return EMPTY;
  const { openChosenStore } = await import('../store/index.js');
  const store = await openChosenStore(environment);
  try {
    return await store.stats();
  } finally {
    await store.close();
  }
}

function asTable(folder: string, stats: Stats): string {
  const rows: [string, number][] = [
    ['documents', stats.documents],
    ['notes', stats.notes],
    ['citations', stats.citations],
    ...stats.citationsByStatus.map(({ status: name, count }): [string, number] => [`  ${name}`, count]),
    ['works', stats.works],
    ...stats.worksByKind.map(({ kind, count }): [string, number] => [`  ${kind ?? 'not recognised'}`, count]),
    ['authors', stats.authors],
    ['institutions', stats.institutions],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(
    ([name, count]) => `${name.padEnd(width)}  ${count.toLocaleString('en').padStart(9)}`,
  );
  const advice = stats.documents === 0 ? '\nNothing read yet: carolene ingest PATH...\n' : '';
  return `${folder}\n${lines.join('\n')}\n${advice}`;
}

const EMPTY: Stats = {
  documents: 0,
  notes: 0,
  citations: 0,
  works: 0,
  authors: 0,
  institutions: 0,
  citationsByStatus: [],
  worksByKind: [],
};
