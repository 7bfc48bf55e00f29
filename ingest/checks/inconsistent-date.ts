import type { WorkKind } from '#schema/work.js';
import { grouped, type CitedInFull } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { groupedByWork } from './desk/works.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** Codes are dated by their edition, treaties by signature or entry into force, books by edition. */
const DATED: readonly WorkKind[] = [
  'case',
  'resolution',
  'article',
  'chapter',
  'report',
  'news',
  'web',
  'speech',
];

/** The same source with two dates. */
export const inconsistentDate: Rule = {
  rule: 'inconsistent-date',
  code: 'CON-01',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One source, one date',
  check: (desk) => groupedByWork(desk, DATED).flatMap(report),
};

function report(fulls: readonly CitedInFull[]): Found[] {
  const [odd, usual] = oddOne(fulls, (one) => one.citation.reading.date) ?? oddOne(fulls, yearOf) ?? [];
  if (!odd || !usual) return [];
  const [wrong, right] = [odd, usual].map(
    ({ citation: { reading } }) => reading.date ?? String(reading.year),
  );
  return [
    at(odd, {
      confidence: 0.8,
      message: `Unexpected date ${wrong}, expected ${right} as in ${whereIs(usual)}, or one date in both`,
      evidence: [evidence(usual)],
    }),
  ];
}

const yearOf = ({ citation }: CitedInFull) =>
  citation.reading.year === null ? null : String(citation.reading.year);

/** The first whose value differs from the most frequent one (from the first, where none is more frequent), and one that has that. */
function oddOne(
  fulls: readonly CitedInFull[],
  value: (one: CitedInFull) => string | null,
): [odd: CitedInFull, usual: CitedInFull] | null {
  const [most, ...others] = [...grouped(fulls, value).values()].sort((a, b) => b.length - a.length);
  const [usual] = most ?? [];
  if (!usual || others.length === 0) return null;
  const odd = fulls.find((one) => value(one) !== null && value(one) !== value(usual));
  return odd ? [odd, usual] : null;
}
