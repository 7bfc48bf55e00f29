import { firstAddress } from './desk/addresses.js';
import { grouped } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Two sources with one Perma.cc code: one of the two links shows the other page. */
export const sharedArchiveCode: Rule = {
  rule: 'shared-archive-code',
  code: 'URL-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'One code of Perma.cc, one page',
  check: (desk) => [...byCode(desk).values()].flatMap(report),
};

function byCode(desk: Desk): Map<string, CitedInFull[]> {
  return grouped(
    desk.fulls.filter(({ citation }) => citation.reading.urls.length > 0),
    ({ citation }) => citation.reading.perma,
  );
}

function report(cited: readonly CitedInFull[]): Found[] {
  const [first, ...later] = cited;
  const other =
    first &&
    later.find(
      (one) =>
        one.work.id !== first.work.id &&
        firstAddress(one.citation.reading) !== firstAddress(first.citation.reading),
    );
  if (!first || !other) return [];
  const code = first.citation.reading.perma ?? '';
  return [
    at(other, {
      confidence: 0.85,
      message: `Unexpected Perma code ${code}, which ${whereIs(first)} has for ${first.work.label}, expected a code of its own`,
      evidence: [evidence(first)],
    }),
  ];
}
