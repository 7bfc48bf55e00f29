import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defaultProfile } from '#ingest/checks/profile.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { DocumentGraph } from '#schema/graph.js';
import { recognitionOf } from '../ocr/index.js';
import { toFailure } from './failure.js';
import type { Failure } from './report.js';

/** What became of reading one file. */
export type Reading =
  | { readonly status: 'read'; readonly graph: DocumentGraph }
  | { readonly status: 'failed'; readonly failure: Failure };

/** How the pages of scans are recognised. */
export interface RecognitionWish {
  /** Where recognised pages are kept. */
  readonly folder: string;
  /** Pages recognised at once. */
  readonly engines: number;
  /** Also pages whose text layer is poor. */
  readonly again: boolean;
}

/**
 * Reads a document to the rows that the store keeps: `content`, or the file's where that is null. Never throws: a
 * bad document is an answer, too. `onPage` is told after each page that was recognised: pages done, and pages to
 * recognise.
 */
export async function readFileToGraph(
  file: string,
  content: Uint8Array | null,
  wish: RecognitionWish | null,
  onPage?: (done: number, of: number) => void,
): Promise<Reading> {
  try {
    const bytes = content ?? (await readFile(file));
    const recognition = wish && recognitionOf(bytes, { ...wish, ...(onPage ? { onPage } : {}) });
    const read = await readDocument(bytes, basename(file), defaultProfile, recognition);
    return { status: 'read', graph: toGraph(read, file) };
  } catch (error) {
    return { status: 'failed', failure: toFailure(error, file) };
  }
}
