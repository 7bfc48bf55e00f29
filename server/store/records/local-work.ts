import { asRow, asText, type Row } from '../row.js';
import { stableId } from '../stable-id.js';
import { factCount } from '#ingest/works/reading.js';
import type { ToldWork } from '#schema/correction.js';
import type { LocalWork, LocalWorkId } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS, type Reading } from '#schema/work.js';

/** Sorts the fullest description first; among equals an order that does not depend on what came when. */
export function rankOf(document: DocumentId, work: LocalWork): string {
  const facts = Math.min(99, factCount(work.reading));
  return stableId(String(99 - facts).padStart(2, '0'), document, work.id);
}

export function localWork(row: Row): LocalWork {
  return {
    id: row.id<LocalWorkId>('id'),
    ...toldWork(row),
    variants: row.items('variants', variant),
  };
}

/** How a document names a work, and how often. */
export function variant(item: unknown): LocalWork['variants'][number] {
  const row = asRow(item);
  return { text: row.text('text'), count: row.number('count') };
}

/** A work as a person tells of it. */
export function toldWork(row: Row): ToldWork {
  return {
    label: row.text('label'),
    reading: row.object('reading', reading),
    keys: row.items('keys', asText),
    authors: row.items('authors', (item) => named(asRow(item))),
    institution: row.objectOrNull('institution', named),
  };
}

const named = (row: Row) => ({ key: row.text('key'), name: row.text('name') });

function reading(row: Row): Reading {
  return {
    kind: row.literalOrNull('kind', WORK_KINDS),
    authors: row.items('authors', asText),
    institution: row.textOrNull('institution'),
    title: row.textOrNull('title'),
    container: row.textOrNull('container'),
    volume: row.textOrNull('volume'),
    page: row.textOrNull('page'),
    year: row.numberOrNull('year'),
    date: row.textOrNull('date'),
    identifiers: row.items('identifiers', (item) => {
      const identifier = asRow(item);
      return {
        scheme: identifier.literal('scheme', IDENTIFIER_SCHEMES),
        value: identifier.text('value'),
      };
    }),
    urls: row.items('urls', asText),
    perma: row.textOrNull('perma'),
  };
}
