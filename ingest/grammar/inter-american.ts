import { phases } from '#ingest/tables/inter-american.js';

/**
 * Whether a decision of the Inter-American Court goes on at `at`, behind a full stop: "Case of Lee v. Utopia. Merits and
 * Reparations. Judgment of July 29, 1988. Series C No. 4". `before`: the text of the citation so far.
 */
export function goesOnWithPhase(text: string, at: number, before: string): boolean {
  SERIES.lastIndex = at;
  if (SERIES.test(text)) return true;
  PHASE.lastIndex = at;
  return PHASE.test(text) && NAMED.test(before);
}

// "Series C No. 4", "Advisory Opinion OC-18/03"
const SERIES = /Series [ACE],? No|Advisory Opinion OC-\d/y;
const PHASE = new RegExp(
  `(?:${phases.join('|')})(?=[.,;]|\\s(?:and|of)\\b)|(?:Judgment|Order)\\s(?:of|on)\\s(?:\\p{Lu}|the\\s)`,
  'uy',
);
const NAMED = /\b(?:Case|Matter) of\s|\sv\.\s/u;
