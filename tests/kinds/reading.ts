import { kindOf, readSegment } from '#ingest/kinds/index.js';
import type { Segment } from '#ingest/kinds/kind.js';

/** A segment of plain text: addresses in it are named as the grammar names them. */
export function segment(text: string): Segment {
  const found = [...text.matchAll(/https?:\/\/[^\s<>\],;]+/g)].map(([url]) => url);
  return {
    text,
    italics: null,
    smallCaps: null,
    urls: found.filter((url) => !url.includes('perma.cc')),
    perma: null,
  };
}

/** What a citation is read as, without what is empty: for one-line expectations. */
export function read(text: string): Record<string, unknown> | null {
  const found = readSegment(segment(text));
  if (found === null) return null;
  const shown: Record<string, unknown> = { kind: found.reading.kind };
  for (const [field, value] of Object.entries(found.reading)) {
    if (field === 'urls' || value === null || (Array.isArray(value) && value.length === 0)) continue;
    shown[field] = field === 'identifiers' ? found.reading.identifiers.map(({ value: v }) => v) : value;
  }
  if (found.pinpoint !== null) shown['pinpoint'] = found.pinpoint;
  return shown;
}

/** The identity keys of a citation. */
export function keysOf(text: string): string[] {
  const found = readSegment(segment(text));
  const kind = found?.reading.kind ?? null;
  return found === null || kind === null ? [] : kindOf(kind).keys(found.reading);
}

/** The label of a citation. */
export function labelOf(text: string): string | null {
  const found = readSegment(segment(text));
  const kind = found?.reading.kind ?? null;
  return found === null || kind === null ? null : kindOf(kind).label(found.reading);
}
