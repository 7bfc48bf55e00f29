import { kindOf } from '#ingest/kinds/index.js';
import type { Citation } from '#schema/citation.js';
import type { CitationId } from '#schema/ids.js';
import type { Reading } from '#schema/work.js';

/** A citation that tells of its source, with the keys that its kind makes of it. */
export interface Source {
  readonly citation: CitationId;
  readonly reading: Reading;
  readonly keys: readonly string[];
  readonly text: string;
}

/** Every full citation, in order; without keys where the kind is unknown. */
export function sources(citations: readonly Citation[]): Source[] {
  return citations.flatMap((citation) => (citation.form === 'full' ? [source(citation)] : []));
}

/**
 * Short citations that name their source without help: those that share a key with a full citation, and those
 * with an identifier of their own ("S.C. Res. 1593") or the settled name of a law ("Rome Statute").
 */
export function identifyingShorts(citations: readonly Citation[], fulls: readonly Source[]): Source[] {
  const known = new Set(fulls.flatMap((full) => full.keys));
  return citations
    .flatMap((citation) => (citation.form === 'short' ? [source(citation)] : []))
    .filter(
      (short) =>
        short.keys.some((key) => known.has(key)) || (short.keys.length > 0 && standsAlone(short.reading)),
    );
}

function standsAlone(reading: Reading): boolean {
  return (
    reading.identifiers.length > 0 ||
    reading.kind === 'treaty' ||
    reading.kind === 'legislation' ||
    reading.kind === 'resolution'
  );
}

function source(citation: Extract<Citation, { readonly reading: Reading }>): Source {
  const { id, reading, text } = citation;
  return { citation: id, reading, text, keys: reading.kind ? kindOf(reading.kind).keys(reading) : [] };
}
