import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { DocumentGraph } from '#schema/graph.js';
import { toFailure } from './failure.js';
import type { Failure } from './report.js';

/** What became of reading one file. */
export type Reading =
  | { readonly status: 'read'; readonly graph: DocumentGraph }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Reads a file to the rows that the store keeps. Never throws: a bad document is an answer, too. */
export async function readFileToGraph(file: string): Promise<Reading> {
  try {
    const read = await readDocument(await readFile(file), basename(file));
    return { status: 'read', graph: toGraph(read, file) };
  } catch (error) {
    return { status: 'failed', failure: toFailure(error, file) };
  }
}
