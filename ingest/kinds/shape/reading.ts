import type { Identifier, IdentifierScheme, Reading, WorkKind } from '#schema/work.js';
import type { KindReading } from '../kind.js';
import type { Parts } from './parts.js';

/** What a kind found; the rest is empty. */
export type Found = Partial<Omit<Reading, 'kind' | 'urls' | 'perma'>>;

/** A kind's reading: the fields found, with the segment's addresses. Confidence is held within 0 and 1. */
export function makeReading(
  kind: WorkKind,
  parts: Parts,
  found: Found,
  confidence: number,
  pinpoint: string | null,
): KindReading {
  const reading: Reading = {
    kind,
    authors: found.authors ?? [],
    institution: found.institution ?? null,
    title: named(found.title ?? null),
    container: found.container ?? null,
    volume: found.volume ?? null,
    page: found.page ?? null,
    year: found.year ?? null,
    date: found.date ?? null,
    identifiers: withDois(found.identifiers ?? [], parts.dois),
    urls: parts.segment.urls,
    perma: parts.segment.perma,
  };
  return { reading, confidence: Math.min(1, Math.max(0, confidence)), pinpoint };
}

/** A stray mark is no title. */
function named(title: string | null): string | null {
  return title !== null && /[\p{L}\p{N}]/u.test(title) ? title : null;
}

export function identifier(scheme: IdentifierScheme, value: string): Identifier {
  return { scheme, value };
}

function withDois(identifiers: readonly Identifier[], dois: readonly string[]): readonly Identifier[] {
  return dois.length === 0 ? identifiers : [...identifiers, ...dois.map((doi) => identifier('doi', doi))];
}
