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
const SERIES = /Series? [ACE],? N[o°º]|(?:Advisory Opinion|Opinión Consultiva) OC-\d/y;
const PHASE = new RegExp(
  `(?:${phases.join('|')})(?=[.,;]|\\s(?:and|of|y|de)\\b)|(?:Judgment|Order)\\s(?:of|on)\\s(?:\\p{Lu}|the\\s)|(?:Sentencia|Resolución)\\sde\\s`,
  'uy',
);
const NAMED = /\b(?:Case|Matter) of\s|\b(?:Caso|Asunto)\s|\s(?:v|[Vv]s)\.\s/u;

/**
 * At the blank behind one decision: whether the next follows, as in "Series C No. 4, para. 63, and Case of Moe v. Arcadia",
 * "supra, párr. 3, y Caso Moe Vs. Arcadia". `start`: where the citation so far begins.
 */
export function nextDecisionAt(text: string, at: number, start: number): boolean {
  NEXT.lastIndex = at;
  return NEXT.test(text) && CITED.test(text.slice(Math.max(start, at - REACH), at));
}

/** How far before it the one before has said its place. */
const REACH = 120;
const NEXT = /\s(?:and|y|e)\s(?:Case|Matter|Caso|Asunto)\s(?:of\s|de\s)?(?=\p{Lu}|the\s|la\s|los\s|las\s)/uy;
const CITED = /Series? [AC],? N[o°º]|\bsupra\b/u;
