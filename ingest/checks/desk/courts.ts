import type { CitedInFull } from './index.js';
import type { ReporterCitation } from './reporters.js';

/** "(2d Cir. 1980)", "(1992)", "(S.D.N.Y. Mar. 3, 2001)" */
const BRACKET = /\((?<court>[^()]{0,40}?) ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?:1[6-9]|20)\d\d\)/;

/** The court before the year of a decision: "2d Cir."; "" where the year stands alone, null where no year follows. */
export function courtOf({ citation }: CitedInFull, { value }: ReporterCitation): string | null {
  const from = citation.text.indexOf(value);
  const found = from < 0 ? null : BRACKET.exec(citation.text.slice(from + value.length));
  return found?.groups?.court?.trim() ?? null;
}
