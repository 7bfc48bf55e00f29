import { basename, extname } from 'node:path';
import { EXPORTS, isExportName } from './exports/index.js';
import { attachmentHeaders } from './http-attachment.js';
import { plain, type Answer } from './http-explorer.js';
import type { Store } from './store/index.js';

/** What is sent piece by piece, as the store gives it. */
export interface Streamed {
  readonly headers: Readonly<Record<string, string>>;
  readonly pieces: AsyncIterable<string>;
}

/** In the place of a document's id: all documents. */
const COLLECTION = 'collection';

/** /export/DOCUMENT.bibtex, /export/collection.graphml: what the graph holds, for other programs. */
export function isExportPath(path: string | null): path is string {
  return path !== null && path.startsWith('/export/');
}

/** Answers 404 for what is not there. */
export async function exportAnswer(store: Store, path: string): Promise<Answer | Streamed> {
  const asked = path.slice('/export/'.length);
  const dot = asked.indexOf('.');
  const [id, name] = [asked.slice(0, dot), asked.slice(dot + 1)];
  if (dot < 0 || !isExportName(name))
    return plain(
      404,
      `Unexpected address, expected /export/ID. or /export/${COLLECTION}. with one of ${Object.keys(EXPORTS).join(', ')}.`,
    );
  const [document] = id === COLLECTION ? [] : await store.documentsByIds([id]);
  if (id !== COLLECTION && !document)
    return plain(404, 'Unexpected document, expected one of the collection.');
  const { ending, mediaType, write } = EXPORTS[name];
  const stem = document ? basename(document.name, extname(document.name)) : COLLECTION;
  return {
    headers: attachmentHeaders(`${stem}${ending}`, mediaType),
    pieces: write(store, document?.id ?? null, () => undefined),
  };
}
