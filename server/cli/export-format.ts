import { basename, resolve } from 'node:path';
import { EXPORTS, isExportName, type ExportName } from '../exports/index.js';
import { documentsIn } from '../exports/network/documents-in.js';
import type { Store } from '../store/index.js';
import { writeWhole } from '../write-whole.js';
import { showCarrying } from './carrying-progress.js';
import { EXIT_CODES, type ExitCode, type Streams } from './command.js';
import { UsageError } from './usage-error.js';

interface Wish {
  /** Its file name, path or id. */
  readonly document: string | null;
  readonly output: string | null;
}

/** Writes a format to standard output or, once it is whole, to a file. */
export async function exportFormat(
  name: string | null,
  { document, output }: Wish,
  streams: Streams,
): Promise<ExitCode> {
  const format = EXPORTS[formatOf(name)];
  const { openChosenStore } = await import('../store/index.js');
  const store = await openChosenStore(streams.environment);
  try {
    const id = document === null ? null : await idOf(store, document);
    await showCarrying(streams, { of: 0, words: '' }, async ({ step }) => {
      const written = format.write(store, id, (done, of) => step(done, ' written', of));
      const pieces = untilInterrupted(written, streams.interrupted);
      if (output === null) for await (const piece of pieces) streams.out(piece);
      else await writeFileOf(output, pieces);
    });
    if (output !== null) streams.out(`Written to ${output}\n`);
    return EXIT_CODES.done;
  } catch (error) {
    if (error instanceof Interrupted) return EXIT_CODES.interrupted;
    throw error;
  } finally {
    await store.close();
  }
}

function formatOf(name: string | null): ExportName {
  if (name !== null && isExportName(name)) return name;
  throw new UsageError(
    `Unexpected ${name === null ? 'lack of a format' : `format "${name}"`}, expected --format with one of ` +
      `${Object.keys(EXPORTS).join(', ')}, or --neo4j-csv FOLDER.`,
  );
}

/** The document's id. Throws UsageError where there is none of that name, or several. */
async function idOf(store: Store, asked: string): Promise<string> {
  const found: string[] = [];
  for await (const { some } of documentsIn(store, null))
    for (const { id, name, origin } of some)
      if (id === asked || origin === resolve(asked)) return id;
      else if (name === basename(asked)) found.push(id);
  const [id, other] = found;
  if (id === undefined)
    throw new UsageError(
      `Unexpected document ${asked}, expected one of the collection. Ingest it first: carolene ingest ${asked}`,
    );
  if (other !== undefined)
    throw new UsageError(`Unexpected name of ${found.length} documents, expected an id: ${found.join(', ')}`);
  return id;
}

class Interrupted extends Error {}

async function* untilInterrupted(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (signal.aborted) throw new Interrupted('Unexpected end, expected to write all');
    yield piece;
  }
}

async function writeFileOf(file: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await writeWhole(file, pieces);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`${file}: Unexpected ${error.message}, expected a file that can be written.`, {
        cause: error,
      });
    throw error;
  }
}
