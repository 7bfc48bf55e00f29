import { showCarrying } from './carrying-progress.js';
import { EXIT_CODES, type ExitCode, type Streams } from './command.js';
import { UsageError } from './usage-error.js';

/** Writes the whole graph as files for neo4j-admin. Throws UsageError where some are in the folder already. */
export async function exportNeo4j(folder: string, streams: Streams): Promise<ExitCode> {
  const { openChosenStore } = await import('../store/index.js');
  const { carriedInWords } = await import('../store/copy.js');
  const { exportNeo4jCsv } = await import('../exports/neo4j-csv/index.js');
  const store = await openChosenStore(streams.environment);
  try {
    const { documents } = await store.stats();
    const [of, words] = [2 * documents, 'documents, each read twice'];
    const carried = await showCarrying(streams, { of, words }, ({ step }) =>
      exportNeo4jCsv(store, folder, step),
    );
    streams.out(`${carriedInWords(carried)} written to ${folder}\n`);
    return EXIT_CODES.done;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new UsageError(`Unexpected files in ${folder}, expected none: nothing is written over.`, {
        cause,
      });
    throw cause;
  } finally {
    await store.close();
  }
}
