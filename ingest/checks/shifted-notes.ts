import { at, evidence } from './desk/place.js';
import { shifts, type Shift } from './desk/supras.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Supra numbers that are all wrong by the same difference, as notes were put in or taken out: one finding for all. */
export const shiftedNotes: Rule = {
  rule: 'shifted-notes',
  code: 'SUP-11',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.2; OSCOLA 1.2.1',
  check: (desk) => shifts(desk).flatMap(report),
};

function report({ by, supras }: Shift): Found[] {
  const [first] = supras;
  if (!first) return [];
  const notes = [...new Set(supras.flatMap(({ cited }) => cited.note?.number ?? []))];
  const change = by > 0 ? `${by} more` : `${-by} less`;
  const confidence = Math.min(0.99, 0.85 + supras.length * 0.02);
  const message = `Unexpected note numbers in ${supras.length} supra citations (notes ${notes.join(', ')}), expected each to be ${change}: the notes were renumbered`;
  return [
    at(first.cited, {
      confidence,
      message,
      suggestion: supras
        .map(({ cited, wrong }) => `note ${cited.note?.number ?? ''}: supra note ${wrong + by} for ${wrong}`)
        .join('; '),
      evidence: supras.flatMap(({ cited, right }) => [evidence(cited), ...right.map(evidence)]),
    }),
  ];
}
