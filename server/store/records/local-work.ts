import { asRow, asText, type Row } from '../row.js';
import { stableId } from '../stable-id.js';
import { BLANK, factCount } from '#ingest/works/reading.js';
import type { ToldWork } from '#schema/correction.js';
import type { LocalWork, LocalWorkId } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS, type Reading } from '#schema/work.js';

/** Sorts the fullest description first; among equals an order that does not depend on what came when. */
export function rankOf(document: DocumentId, work: LocalWork): string {
  const facts = Math.min(99, factCount(work.reading));
  return stableId(String(99 - facts).padStart(2, '0'), document, work.id);
}

/** Columns `local_id`, `content`, `keys` and `variants`. `told`: what its telling tells, where that is read already. */
export function localWork(row: Row, told = toldOf(row)): LocalWork {
  return { id: row.id<LocalWorkId>('local_id'), ...told, variants: row.list('variants', variant) };
}

/** What a row of an own work tells of it. */
export const toldOf = (row: Row): ToldWork => workTold(row.text('content'), row.list('keys', asText));

/** How a document names a work, and how often. */
function variant(item: unknown): LocalWork['variants'][number] {
  const row = asRow(item);
  return { text: row.text('text'), count: row.number('count') };
}

/** Beside the facts of its reading, what tells nothing and so is not written down. */
const NOTHING_TOLD = { authors: [], institution: null };

/** What an own work tells of its work, but for its keys and what the document calls it. Most of what might be told is not. */
export function tellingOf({ label, reading, authors, institution }: LocalWork): string {
  return JSON.stringify(filled({ label, reading: filled({ ...reading }), authors, institution }));
}

function filled(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts))
    if (value !== null && !(Array.isArray(value) && value.length === 0)) told[name] = value;
  return told;
}

/** The work of a telling and its keys. Such as earlier versions wrote tell all, nothing too. */
function workTold(telling: string, keys: readonly string[]): ToldWork {
  const { reading: read, ...rest } = JSON.parse(telling) as { reading: object };
  return toldWork(asRow({ keys, ...NOTHING_TOLD, ...rest, reading: { ...BLANK, ...read } }));
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
