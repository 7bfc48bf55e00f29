import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Profile } from '#ingest/checks/profile.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { DocumentGraph } from '#schema/graph.js';
import { recognitionOf } from '../ocr/index.js';
import { keepFile } from '../pages/kept-files.js';
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

/** What is to be read, and how. */
export interface Task {
  readonly file: string;
  /** Its bytes, where it is no file of its own. */
  readonly content: Uint8Array | null;
  readonly profile: Profile;
  readonly recognition: RecognitionWish | null;
  /** Where its bytes are kept; null: nowhere. */
  readonly keep: string | null;
}

/**
 * Reads a document to the rows that the store keeps, and keeps its bytes where its pages can be shown. Never throws: a
 * bad document is an answer, too. `onPage` is told after each page that was recognised: pages done, and pages to
 * recognise.
 */
export async function readFileToGraph(
  { file, content, profile, recognition: wish, keep }: Task,
  onPage?: (done: number, of: number) => void,
): Promise<Reading> {
  try {
    const bytes = content ?? (await readFile(file));
    const recognition = wish && recognitionOf(bytes, { ...wish, ...(onPage ? { onPage } : {}) });
    const read = await readDocument(bytes, basename(file), profile, recognition);
    const { mediaType, sha256 } = read.document;
    if (keep !== null && mediaType === 'application/pdf') await keepFile(keep, sha256, bytes);
    return { status: 'read', graph: toGraph(read, file) };
  } catch (error) {
    return { status: 'failed', failure: toFailure(error, file) };
  }
}
