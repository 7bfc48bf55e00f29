import type { WorkKind } from '#schema/work.js';
import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { groupedByWork } from './desk/works.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

const PRINTED: readonly WorkKind[] = ['article'];

/** The same article in two volumes, or on two first pages. */
export const inconsistentVolume: Rule = {
  rule: 'inconsistent-volume',
  code: 'CON-04',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One source, one place',
  check: (desk) => groupedByWork(desk, PRINTED).flatMap(report),
};

function report(fulls: readonly CitedInFull[]): Found[] {
  return (
    [
      ['volume', volumeOf],
      ['first page', pageOf],
    ] as const
  ).flatMap(([name, value]) => {
    const known = fulls.filter((one) => value(one) !== null && !one.citation.nested);
    const [first] = known;
    const other = known.find((one) => first !== undefined && value(one) !== value(first));
    if (!first || !other) return [];
    // a lone page may be the one that is meant
    const isSure = name === 'volume' || other.citation.pinpoint !== null;
    return at(other, {
      severity: isSure ? 'error' : 'question',
      confidence: isSure ? 0.75 : 0.5,
      message: `Unexpected ${name} ${value(other) ?? ''}, expected ${value(first) ?? ''} as in ${whereIs(first)}, or one ${name} in both`,
      evidence: [evidence(first)],
    });
  });
}

const volumeOf = ({ citation }: CitedInFull) => numberOf(citation.reading.volume);
const pageOf = ({ citation }: CitedInFull) => numberOf(citation.reading.page);

/** Figures alone: "XLI" and 41, "e12" and 12 may be one. */
function numberOf(text: string | null): string | null {
  return text !== null && /^\d{1,5}$/.test(text) ? text : null;
}
