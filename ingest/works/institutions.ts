import { INSTITUTIONS } from '#ingest/tables/institutions.js';
import { recase } from '#ingest/kinds/shape/recase.js';
import { bare, fold } from './fold.js';

/** An institution's canonical name and the key that is its identity. */
export interface InstitutionName {
  readonly key: string;
  readonly name: string;
}

/**
 * "INT'L CRIM. CT.", "ICC" and "International Criminal Court" are one. Names that the table does not hold
 * keep their printed form; abbreviated words are not guessed at.
 */
export function institutionName(printed: string): InstitutionName {
  const name = byForm.get(bare(printed)) ?? recase(printed.trim());
  return { key: fold(name), name };
}

const byForm: ReadonlyMap<string, string> = new Map(
  INSTITUTIONS.flatMap(([name, forms]) => [name, ...forms].map((form) => [bare(form), name] as const)),
);
