import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { defaultProfile } from '#ingest/checks/profile.js';
import { StoreUnusable } from '../store/errors.js';
import type { Fingerprint, Store } from '../store/index.js';
import { failure, toFailure } from './failure.js';
import { fingerprintOf, fingerprintOfBytes, readerVersion } from './fingerprint.js';
import { inputsIn } from './inputs/index.js';
import { MOST_ENGINES } from '../ocr/index.js';
import { openPool, type Pool } from './pool.js';
import { AGAIN, readerName } from './reader-name.js';
import { readFileToGraph, type Reading, type Task } from './read-file.js';
import type { IngestionOptions, IngestionReport } from './report.js';
import { startReport } from './tally.js';

const MOST_BYTES = 1024 * 1024 * 1024;
/** A single file up to this size, and no PDF, is read without a thread. */
const SMALL_BYTES = 512 * 1024;

/** Reads one document; its size in bytes is known. `content`: its bytes, where it is no file of its own. */
type Reader = (file: string, size: number, content: Uint8Array | null) => Promise<Reading>;

/**
 * Reads files, folders and other inputs into the store, each document in a transaction of its own. What is unchanged is
 * passed over, what cannot be read is in the report and stops nothing. Ended by `signal`, what was read
 * stays. Throws StoreUnusable where the store fails.
 */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  options: IngestionOptions = {},
): Promise<IngestionReport> {
  const { files, contents, failures } = await inputsIn(paths, options.inputs);
  const report = startReport(files.length + failures.length, options);
  for (const one of failures) report.add(one.file, { status: 'failed', failure: one });
  const failed = new AbortController();
  const profile = options.profile ?? defaultProfile;
  const ingestion: Ingestion = {
    store,
    signal: AbortSignal.any([failed.signal, ...(options.signal ? [options.signal] : [])]),
    reader: `${readerName(await readerVersion(), profile)}${options.recognition?.again ? AGAIN : ''}`,
    known: await store.fingerprints(),
    contents,
    report,
  };
  const pool = openPool(new URL('./worker.js', import.meta.url));
  ingestion.signal.addEventListener('abort', () => void pool.close(), { once: true });
  try {
    await readAll(ingestion, files, readerOf(pool, files.length, options));
  } finally {
    failed.abort();
    await pool.close();
  }
  return report.end(options.signal?.aborted ?? false);
}

interface Ingestion {
  readonly store: Store;
  /** Aborted from outside, or because the store failed. */
  readonly signal: AbortSignal;
  readonly reader: string;
  readonly known: ReadonlyMap<string, Fingerprint>;
  /** Of documents that are no files of their own. */
  readonly contents: ReadonlyMap<string, () => Promise<Uint8Array>>;
  readonly report: ReturnType<typeof startReport>;
}

/** Many files are read at once, a page of each; of a single one, several pages at once. */
function readerOf(
  pool: Pool,
  files: number,
  { recognition, keep, profile, onPage }: IngestionOptions,
): Reader {
  const wish = recognition ? { ...recognition, engines: files === 1 ? MOST_ENGINES : 1 } : null;
  const task = (file: string, content: Uint8Array | null): Task => ({
    file,
    content,
    profile: profile ?? defaultProfile,
    recognition: wish,
    keep: keep ?? null,
  });
  const inPool: Reader = (file, size, content) =>
    pool.read(task(file, content), timeFor(size), (done, of) => onPage?.({ file, done, of }));
  const here: Reader = (file, _, content) => readFileToGraph(task(file, content));
  return files === 1 ? alone(inPool, here) : inPool;
}

/** One small file is read before a thread has begun. */
const alone =
  (inPool: Reader, here: Reader): Reader =>
  (file, size, content) =>
    (size <= SMALL_BYTES && extname(file).toLowerCase() !== '.pdf' ? here : inPool)(file, size, content);

/** Milliseconds: a minute, and five for each kilobyte. */
const timeFor = (bytes: number) => 60_000 + Math.ceil(bytes / 1024) * 5;

/** Reads some files at once; each is stored when it is read. */
async function readAll(ingestion: Ingestion, files: readonly string[], read: Reader): Promise<void> {
  const left = files.values();
  const next = async () => {
    for (const file of left) {
      if (ingestion.signal.aborted) return;
      await ingestOne(ingestion, file, read);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, next));
}

async function ingestOne(ingestion: Ingestion, file: string, read: Reader) {
  const { store, signal, reader, known, report } = ingestion;
  const before = known.get(file);
  const found = await lookAt(file, ingestion).catch((error: unknown) => toFailure(error, file));
  if ('message' in found) return report.add(file, { status: 'failed', failure: found });
  if (found.bytes > MOST_BYTES) return report.add(file, { status: 'failed', failure: tooLarge(file) });
  if (before?.sha256 === found.sha256 && [reader, reader + AGAIN].includes(before.reader))
    return report.add(file, { status: 'unchanged' });
  if (signal.aborted) return;
  const reading = await read(file, found.bytes, found.content);
  if (signal.aborted) return;
  report.add(file, reading.status === 'read' ? await stored(store, reading, file, reader) : reading);
}

async function lookAt(file: string, { contents }: Ingestion) {
  const content = (await contents.get(file)?.()) ?? null;
  return { content, ...(content ? fingerprintOfBytes(content) : await fingerprintOf(file)) };
}

/** A document that the store does not take is one failure more; a store that fails ends all. */
async function stored(
  store: Store,
  reading: Extract<Reading, { status: 'read' }>,
  file: string,
  reader: string,
): Promise<Reading> {
  try {
    await store.replaceDocument(reading.graph, reader);
    return reading;
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    return { status: 'failed', failure: toFailure(error, file) };
  }
}

const tooLarge = (file: string) =>
  failure(file, 'size', 'at most 1 GB', 'Split the file into its documents.');
