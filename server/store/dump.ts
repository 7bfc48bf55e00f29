import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { asRow } from './row.js';
import { partsOf } from './copy.js';
import { readPart } from './read-part.js';
import { StoreUnusable } from './errors.js';
import type { Store } from './store.js';

/** Version of the lines below. */
const VERSION = 1;

/** A store as lines of JSON: what they are, then each document's part. The same store gives the same lines. */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  yield JSON.stringify({ carolene: 'dump', version: VERSION });
  for await (const { graph, reader } of partsOf(store)) yield JSON.stringify({ reader, graph });
}

/** Puts a dump into a store and answers how many documents it had. Throws StoreUnusable where the file is no dump. */
export async function restoreDump(store: Store, file: string): Promise<number> {
  let documents = 0;
  let first = true;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (first) checkHeader(file, line);
    else if (line !== '') {
      const { graph, reader } = readPart(asRow(parse(file, line)));
      await store.replaceDocument(graph, reader);
      documents += 1;
    }
    first = false;
  }
  if (first) checkHeader(file, '');
  return documents;
}

function checkHeader(file: string, line: string): void {
  const header = line.startsWith('{"carolene":"dump"') ? asRow(parse(file, line)) : null;
  if (header === null)
    throw new StoreUnusable('not-a-store', `Unexpected first line of ${file}, expected a dump of Carolene.`);
  if (header.number('version') > VERSION)
    throw new StoreUnusable(
      'newer',
      `Unexpected newer version of ${file}, expected ${VERSION}. Update Carolene.`,
    );
}

function parse(file: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new StoreUnusable(
      'damaged',
      `Unexpected end or damage in ${file}, expected a line of JSON. What stands before it was stored.`,
      { cause },
    );
  }
}
