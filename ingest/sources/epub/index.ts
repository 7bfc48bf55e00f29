import { Flow } from '../markup/flow.js';
import { readHypertext } from '../markup/hypertext/index.js';
import { markedReading } from '../markup/reading.js';
import type { Source, SourceReading } from '../source.js';
import { isArchive, openArchive } from '../zip/index.js';
import { factsOf } from './facts.js';
import { openBook } from './book.js';

/** EPUB 2 and 3: the files of the spine in its order, notes wherever they are kept. */
export const epub: Source = {
  mediaType: 'application/epub+zip',
  recognises: (bytes, name) => isArchive(bytes) && openArchive(bytes, name).paths.includes(CONTAINER),
  read: async (bytes, name) => readBook(bytes, name),
};

const CONTAINER = 'META-INF/container.xml';

function readBook(bytes: Uint8Array, name: string): SourceReading {
  const { files, metadata } = openBook(openArchive(bytes, name), CONTAINER, name);
  const flow = new Flow();
  readHypertext(files, flow);
  return markedReading(flow, factsOf(metadata), name);
}
