import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { Fingerprint, Store } from '../store/index.js';
import { failure, toFailure } from './failure.js';
import { fingerprintOf, readerVersion } from './fingerprint.js';
import { openPool } from './pool.js';
import { readFileToGraph, type Reading } from './read-file.js';
import type { IngestionOptions, IngestionReport } from './report.js';
import { startReport } from './tally.js';
import { filesIn } from './walk.js';

const MOST_BYTES = 1024 * 1024 * 1024;
/** A single file up to this size, and no PDF, is read without a thread. */
const SMALL_BYTES = 512 * 1024;

/** Reads one file; its size in bytes is known. */
type Reader = (file: string, bytes: number) => Promise<Reading>;

/**
 * Reads files and folders into the store, each document in a transaction of its own. What is unchanged is
 * passed over, what cannot be read is in the report and stops nothing. Ended by `signal`, what was read
 * stays. Throws StoreUnusable where the store fails.
 */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  options: IngestionOptions = {},
): Promise<IngestionReport> {
  const { files, failures } = await filesIn(paths);
  const report = startReport(files.length + failures.length, options);
  for (const one of failures) report.add(one.file, { status: 'failed', failure: one });
  const ingestion: Ingestion = {
    store,
    signal: options.signal,
    reader: await readerVersion(),
    known: await store.fingerprints(),
    report,
  };
  await withReader(files.length, options.signal, (read, atOnce) => readAll(ingestion, files, read, atOnce));
  return report.end(options.signal?.aborted ?? false);
}

interface Ingestion {
  readonly store: Store;
  readonly signal: AbortSignal | undefined;
  readonly reader: string;
  readonly known: ReadonlyMap<string, Fingerprint>;
  readonly report: ReturnType<typeof startReport>;
}

/** Threads where there is more than one small file; ended in any case. */
async function withReader(
  count: number,
  signal: AbortSignal | undefined,
  work: (read: Reader, atOnce: number) => Promise<void>,
): Promise<void> {
  const pool = openPool(new URL('./worker.js', import.meta.url));
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  const read: Reader = (file, bytes) =>
    count === 1 && bytes <= SMALL_BYTES && extname(file).toLowerCase() !== '.pdf'
      ? readFileToGraph(file)
      : pool.read(file, timeFor(bytes));
  try {
    await work(read, Math.min(4, availableParallelism()));
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
}

/** Milliseconds: a minute, and five for each kilobyte. */
const timeFor = (bytes: number) => 60_000 + (bytes / 1024) * 5;

async function readAll(ingestion: Ingestion, files: readonly string[], read: Reader, atOnce: number) {
  const left = files.values();
  const next = async () => {
    for (const file of left) {
      if (ingestion.signal?.aborted) return;
      await ingestOne(ingestion, file, read);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

async function ingestOne({ store, signal, reader, known, report }: Ingestion, file: string, read: Reader) {
  const before = known.get(file);
  const found = await fingerprintOf(file).catch((error: unknown) => toFailure(error, file));
  if ('message' in found) return report.add(file, { status: 'failed', failure: found });
  if (found.bytes > MOST_BYTES) return report.add(file, { status: 'failed', failure: tooLarge(file) });
  if (before?.sha256 === found.sha256 && before.reader === reader)
    return report.add(file, { status: 'unchanged' });
  const reading = await read(file, found.bytes);
  if (signal?.aborted) return;
  if (reading.status === 'read') await store.replaceDocument(reading.graph, reader);
  report.add(file, reading);
}

const tooLarge = (file: string) =>
  failure(file, 'size', 'at most 1 GB', 'Split the file into its documents.');
