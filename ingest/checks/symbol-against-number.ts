import { at } from './desk/place.js';
import { resolutionsOf, type NamedResolution } from './desk/resolutions.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** One resolution by its number and by its symbol, which do not agree: S.C. Res. 1593, S/RES/1539. */
export const symbolAgainstNumber: Rule = {
  rule: 'symbol-against-number',
  code: 'SYM-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'United Nations Editorial Manual: symbols of resolutions',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const all = resolutionsOf(cited);
  const numbers = all.filter(({ scheme }) => scheme === 'resolution');
  const symbols = all.filter(({ scheme }) => scheme === 'symbol');
  const [number, symbol] = [numbers[0], symbols[0]];
  if (!number || !symbol || all.length > 2 || agree(number, symbol)) return [];
  return [
    at(cited, {
      confidence: 0.9,
      message: `Unexpected "${symbol.value}" for ${number.value}, expected the symbol of that resolution`,
    }),
  ];
}

function agree(a: NamedResolution, b: NamedResolution): boolean {
  // "A/RES/76-262" is read up to its session: that its form is wrong is told elsewhere
  if (b.session === null && b.number === a.session) return true;
  const sessions = a.session === null || b.session === null || a.session === b.session;
  return a.organ === b.organ && a.number === b.number && sessions;
}
