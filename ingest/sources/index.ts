import type { DocumentText, PrintedFacts } from '#schema/document.js';
import { sha256Hex } from '#ingest/graph/hash.js';
import { identityOf } from '#ingest/identity/index.js';
import { akn } from './akn/index.js';
import { docx } from './docx/index.js';
import { epub } from './epub/index.js';
import { UnreadableDocument } from './errors.js';
import { NO_FACTS } from './facts.js';
import { html } from './html/index.js';
import { markdown } from './markdown.js';
import { odt } from './odt/index.js';
import type { Recognition } from './ocr/recognised.js';
import { pdf } from './pdf/index.js';
import type { Source, SourceReading } from './source.js';
import { text } from './text.js';

/** The first that recognises a file reads it: the more telling formats first, plain text last. */
export const sources: readonly Source[] = [pdf, docx, odt, epub, akn, html, markdown, text];

/**
 * A file's bytes as a document: its text, pages and what its layout tells. `name` is the file's name;
 * `recognition` reads pages that are pictures.
 * Rejects with UnreadableDocument for what cannot be read.
 */
export async function readPages(
  bytes: Uint8Array,
  name: string,
  recognition: Recognition | null = null,
): Promise<DocumentText> {
  const source = sources.find((candidate) => candidate.recognises(bytes, name));
  if (!source) throw unknownFormat(name);
  const reading = await source.read(bytes, name, recognition);
  const facts = withIdentity(reading);
  return { name, mediaType: source.mediaType, sha256: sha256Hex(bytes), ...reading, facts };
}

/** A decision or an organisation's paper is called as its first page says, whatever stands in large type or first. */
function withIdentity({ text, facts }: SourceReading): PrintedFacts {
  const identity = identityOf(text, facts);
  if (identity === null) return facts;
  return {
    ...NO_FACTS,
    title: identity.title,
    year: identity.reading.year ?? facts.year,
    headingEnd: identity.end,
  };
}

function unknownFormat(name: string): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: 'format',
    expected: 'PDF, Word, OpenDocument, EPUB, HTML, Akoma Ntoso, Markdown or plain text',
    advice: 'Save the document as one of these.',
  });
}
