import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from '../../store/neo4j/graph.js';
import { NODES, RELATIONSHIPS, type NodeTable, type RelationshipTable } from './tables.js';
import { openTable, UNIT, type Table } from './table.js';

/** Where nodes and relationships go: a CSV file for each sort, in a folder. */
export interface Sink {
  /** `labels`: those beside the table's own. */
  node(table: NodeTable, row: Parameters, labels?: readonly string[]): void;
  relationship(table: RelationshipTable, from: string, to: string, facts?: Parameters): void;
  /** All is written: says how neo4j-admin has to read it. */
  complete(): void;
  close(): void;
}

export function openSink(folder: string): Sink {
  const tables = new Map<string, Table>(
    Object.entries({ ...NODES, ...RELATIONSHIPS }).map(([name, header]) => [
      name,
      openTable(folder, name, header),
    ]),
  );
  return {
    node: (table, row, labels = []) =>
      tables.get(table)?.write({ ...row, ':LABEL': [table, ...labels].join(UNIT) }),
    relationship: (table, from, to, facts = {}) =>
      tables.get(table)?.write({
        ...facts,
        ':START_ID': from,
        ':END_ID': to,
        ':TYPE': /^[A-Z_]+[A-Z]/.exec(table)?.[0] ?? table,
      }),
    complete: () => {
      const longest = Math.max(...[...tables.values()].map((table) => table.longest()));
      writeFileSync(join(folder, 'import.args'), argumentsFor(longest), { flag: 'wx' });
    },
    close: () => {
      for (const table of tables.values()) table.close();
    },
  };
}

/**
 * For neo4j-admin in this folder: `neo4j-admin database import full neo4j @import.args`. Its buffer has to hold the
 * longest line, and there are many of them: no greater than need be.
 */
function argumentsFor(longest: number): string {
  return `${[
    ...Object.keys(NODES).map((name) => `--nodes=${name}.csv`),
    ...Object.keys(RELATIONSHIPS).map((name) => `--relationships=${name}.csv`),
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    `--read-buffer-size=${Math.max(4, Math.ceil((2 * longest) / 1_000_000))}m`,
  ].join('\n')}\n`;
}
