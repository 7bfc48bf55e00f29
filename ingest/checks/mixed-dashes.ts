import { at, evidence, whereIs } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Ranges with hyphens among ranges with dashes, told once. Off by default: a matter of typesetting. */
export const mixedDashes: Rule = {
  rule: 'mixed-dashes',
  code: 'LOC-04',
  severity: 'info',
  byDefault: 'off',
  styles: ALL_STYLES,
  basis: 'Indigo Book R5.1.2: one form throughout',
  check: report,
};

function report(desk: Desk): Found[] {
  const hyphens = desk.cited.filter((cited) => has(cited, '-'));
  const dashes = desk.cited.filter((cited) => has(cited, '–'));
  const [few, many] = hyphens.length < dashes.length ? [hyphens, dashes] : [dashes, hyphens];
  const [odd, usual] = [few[0], many[0]];
  if (!odd || !usual) return [];
  const [wrong, right] = few === hyphens ? ['hyphen', 'dash'] : ['dash', 'hyphen'];
  return [
    at(odd, {
      confidence: 0.85,
      message: `Unexpected ${wrong} in a range (${few.length} of ${few.length + many.length}), expected a ${right} as in ${whereIs(usual)}`,
      evidence: [evidence(usual)],
    }),
  ];
}

function has({ citation, work }: Cited, mark: string): boolean {
  if (work?.reading.kind === 'legislation' || citation.pinpoint === null) return false;
  return new RegExp(`\\d${mark}\\d`).test(citation.pinpoint);
}
