import { NO_FACTS } from '#ingest/sources/facts.js';
import { identityOf } from '#ingest/identity/index.js';
import { keysOf } from '#ingest/works/sources.js';

/** What a first page says: the document's title, the day or year, and the keys by which others cite it. */
export function told(lines: string, title: string | null = null) {
  const identity = identityOf(lines, { ...NO_FACTS, title });
  if (identity === null) return null;
  const { reading } = identity;
  return { title: identity.title, day: reading.date ?? reading.year, keys: keysOf(reading) };
}
