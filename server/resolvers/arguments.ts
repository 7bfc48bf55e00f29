import { badInput } from '../errors.js';
import type { CitationFilter, PageRequest, WorkFilter } from '../store/index.js';
import type * as api from './generated.js';
import { kindsIn } from './kind-names.js';

/** The most that one page may have. */
export const MOST_FIRST = 500;

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** `first` and `after` as the store takes them. Throws badInput where `first` is out of bounds. */
export function pageIn({ first, after }: PageArguments): PageRequest {
  return { first: countIn('first', first, 0, MOST_FIRST), after: after ?? null };
}

/** A number within its bounds. A null given outright counts as out of bounds. */
export function countIn(argument: string, value: number | null, least: number, most: number): number {
  if (value === null || value < least || value > most)
    throw badInput(`Unexpected ${argument} of ${value}, expected ${least} to ${most}.`, {
      argument,
      least,
      most,
    });
  return value;
}

export function citationFilterIn(filter: api.CitationFilter | null | undefined): CitationFilter {
  return {
    document: filter?.document ?? null,
    work: filter?.work ?? null,
    provision: filter?.provision ?? null,
    forms: filter?.forms ?? null,
    statuses: filter?.statuses ?? null,
    signal: filter?.signal ?? null,
    confidence: filter?.confidence ?? null,
  };
}

export function workFilterIn(filter: api.WorkFilter | null | undefined): WorkFilter {
  return {
    kinds: kindsIn(filter?.kinds),
    fromYear: filter?.fromYear ?? null,
    toYear: filter?.toYear ?? null,
    document: filter?.document ?? null,
    author: filter?.author ?? null,
    institution: filter?.institution ?? null,
  };
}
