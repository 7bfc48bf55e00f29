import type { Correction } from '#schema/correction.js';
import { createReadStream, type ReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { correctionsOf, partsOf, type Carried } from './copy.js';
import { asCorrection } from './records/correction.js';
import { asRow } from './row.js';
import { readPart } from './read-part.js';
import { StoreUnusable } from './errors.js';
import type { LoadStep, Store, StoredDocument } from './store.js';

/** Version of the lines below. */
const VERSION = 2;

/**
 * A store as lines of JSON: what they are, then what persons decided, then each document's part. The same store
 * gives the same lines.
 */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  yield JSON.stringify({ carolene: 'dump', version: VERSION });
  for await (const correction of correctionsOf(store)) yield JSON.stringify({ correction });
  for await (const { graph, reader } of partsOf(store)) yield JSON.stringify({ reader, graph });
}

/** How far into a dump a store has read. */
export interface Restored {
  readonly bytes: number;
  readonly step: LoadStep;
}

/** Puts a dump into a store and answers what it had. Throws StoreUnusable where the file is no dump. */
export async function restoreDump(
  store: Store,
  file: string,
  onStep: (restored: Restored) => void = () => undefined,
): Promise<Carried> {
  // What persons decided stands before the parts and goes in first, so that each is put in once, as corrected.
  const corrections: Correction[] = [];
  const source = createReadStream(file, 'utf8');
  const parts = partsIn(source, file, corrections);
  const first = await parts.next();
  const before = corrections.splice(0);
  await store.keepCorrections(before);
  const told = (step: LoadStep) => onStep({ bytes: source.bytesRead, step });
  const documents = first.done === true ? 0 : await store.loadDocuments(from(first.value, parts), told);
  await store.keepCorrections(corrections);
  return { documents, corrections: before.length + corrections.length };
}

async function* from(first: StoredDocument, others: AsyncGenerator<StoredDocument>) {
  yield first;
  yield* others;
}

/** The parts in a dump. Corrections on the way to the next part are added to the list. */
async function* partsIn(
  source: ReadStream,
  file: string,
  corrections: Correction[],
): AsyncGenerator<StoredDocument> {
  let first = true;
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    if (first) checkHeader(file, line);
    else if (line !== '') {
      const row = asRow(parse(file, line));
      const correction = row.itemOrNull('correction', asCorrection);
      if (correction === null) yield readPart(row);
      else corrections.push(correction);
    }
    first = false;
  }
  if (first) checkHeader(file, '');
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
