import { resolutionLocators } from '#ingest/kinds/resolution/locator.js';
import type { CitedInFull } from './index.js';

/** A resolution as a citation names it: "S.C. Res. 1593" is { organ: 's', number: 1593, session: null }. */
export interface NamedResolution {
  readonly organ: string;
  /** Session of the organ, where its number has one: 76 of A/RES/76/262, 25 of 2625 (XXV). */
  readonly session: number | null;
  readonly number: number;
  readonly scheme: 'resolution' | 'symbol';
  /** As printed. */
  readonly value: string;
}

/** The resolutions of the three organs that a full citation names, in order. */
export function resolutionsOf({ citation }: CitedInFull): NamedResolution[] {
  if (citation.reading.kind !== 'resolution' && citation.reading.kind !== 'report') return [];
  return resolutionLocators(citation.text).flatMap(({ key, scheme, value }): NamedResolution[] => {
    const found = KEY.exec(key)?.groups;
    if (!found) return [];
    const { organ = '', first = '', second, roman } = found;
    const session = second === undefined ? (roman === undefined ? null : romanNumber(roman)) : Number(first);
    return [{ organ, session, number: Number(second ?? first), scheme, value }];
  });
}

/** The only resolution that a citation names, by whatever of its names; null where it names several or none. */
export function onlyResolutionOf(cited: CitedInFull): NamedResolution | null {
  const all = resolutionsOf(cited);
  const [first] = all;
  if (!first) return null;
  const same = all.every(({ organ, number }) => organ === first.organ && number === first.number);
  return same ? (all.find(({ session }) => session !== null) ?? first) : null;
}

// "s-1593", "a-76-262", "a-2625-xxv", "a-217-a-iii", "asp-20-res-2"
const KEY =
  /^(?<organ>s|a|asp)-(?<first>\d+)(?:-(?:res-)?(?<second>\d+))?(?:-[a-z])??(?:-(?<roman>[ivxlc]+))?$/;

const ROMAN = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);

function romanNumber(roman: string): number {
  const values = [...roman].map((letter) => ROMAN.get(letter) ?? 0);
  return values.reduce((sum, value, i) => ((values[i + 1] ?? 0) > value ? sum - value : sum + value), 0);
}
