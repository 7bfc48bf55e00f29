import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameter, Parameters } from '../../store/neo4j/graph.js';

/** Parts the items of a list: no text holds it. */
export const UNIT = '\u001f';
const FULL = 1 << 20;

/** A CSV file as neo4j-admin imports it, its header in the first line. */
export interface Table {
  /** Values by the names in the header; ":LABEL", ":TYPE", ":START_ID" and ":END_ID" are such. */
  write(row: Parameters): void;
  /** Characters of the longest line until now. */
  longest(): number;
  close(): void;
}

/** `header`: "id:ID(Note) number:long text". What has no type is a text. */
export function openTable(folder: string, name: string, header: string): Table {
  const columns = header.split(' ').map(columnOf);
  const file = openSync(join(folder, `${name}.csv`), 'wx');
  let waiting = `${columns.map((column) => column.header).join(',')}\n`;
  let longest = 0;
  const flush = () => {
    writeSync(file, waiting);
    waiting = '';
  };
  return {
    write: (row) => {
      const line = columns.map((column) => written(row[column.name] ?? null, column.quoted)).join(',');
      longest = Math.max(longest, line.length);
      waiting += `${line}\n`;
      if (waiting.length > FULL) flush();
    },
    longest: () => longest,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

const BARE = /:(?:long|double|boolean)$/;

function columnOf(header: string) {
  const name = /^(?::[A-Z_]+|[^:(]+)/.exec(header)?.[0] ?? header;
  return { name, header: header.includes(':') ? header : `${header}:string`, quoted: !BARE.test(header) };
}

/** A text stands in quotes, so that an empty one is not taken for none. */
function written(value: Parameter, quoted: boolean): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.map(String).join(UNIT) : String(value as string);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
