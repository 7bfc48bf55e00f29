import { bare, editDistance, words } from '#ingest/works/fold.js';
import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { groupedByWork } from './desk/works.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** One decision under two names: a party spelt in two ways, or another case altogether at the same place. */
export const inconsistentCaseName: Rule = {
  rule: 'inconsistent-case-name',
  code: 'CON-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One decision, one name',
  check: (desk) => groupedByWork(desk, ['case']).flatMap(report),
};

function report(fulls: readonly CitedInFull[]): Found[] {
  const [first, ...later] = fulls.filter(({ citation }) => / v\.? /.test(citation.reading.title ?? ''));
  if (!first) return [];
  for (const one of later) {
    const fault = faultOf(titleOf(one), titleOf(first));
    if (fault === null) continue;
    return [
      at(one, {
        confidence: fault === 'spelling' ? 0.75 : 0.65,
        message: `Unexpected name "${titleOf(one)}" for the decision that ${whereIs(first)} calls "${titleOf(first)}", expected one ${fault === 'spelling' ? 'spelling' : 'name'} in both`,
        suggestion: titleOf(first),
        evidence: [evidence(first)],
      }),
    ];
  }
  return [];
}

const titleOf = ({ citation }: CitedInFull) => citation.reading.title ?? '';

/** Names are shortened in many ways: they differ where no long word is in both, or where one is misspelt. */
function faultOf(a: string, b: string): 'spelling' | 'name' | null {
  const [x, y] = [a, b].map((title) => words(title).filter((word) => word.length > 3 && !COMMON.has(word)));
  if (!x || !y || x.length === 0 || y.length === 0) return null;
  const shared = x.filter(
    (word) => y.includes(word) || y.some((other) => other.includes(word) || word.includes(other)),
  );
  const misspelt = x.some(
    (word) =>
      word.length > 4 && !y.includes(word) && y.some((other) => !x.includes(other) && isSlip(word, other)),
  );
  if (misspelt) return 'spelling';
  return shared.length === 0 && bare(a) !== bare(b) ? 'name' : null;
}

/** Not "Case" and "Cases", not "Commission" and "Comm’n". */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || `${a}s` === b || `${b}s` === a) return false;
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b, 1) === 1;
}

const COMMON = new Set([
  'case',
  'united',
  'states',
  'state',
  'prosecutor',
  'commission',
  'people',
  'city',
  'county',
]);
