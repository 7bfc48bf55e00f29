import type { CitedInFull } from './index.js';

/** The year of a source where it closes a bracket, "(2d Cir. 1980)", "(2002)": elsewhere it may be a page. Null otherwise. */
export function bracketedYear({ citation }: CitedInFull): number | null {
  const { year } = citation.reading;
  return year !== null && citation.text.includes(`${year})`) ? year : null;
}
