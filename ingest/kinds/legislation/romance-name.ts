import { pinWithin } from '../shape/pinpoint.js';
import { slice, type Parts } from '../shape/parts.js';
import type { LawLocator } from './law-locator.js';
import type { LawName } from './named.js';
import { ROMANCE_LAW } from './romance.js';

/** The name of such a law: its number and day, and its title, up to the place or the gazette it was printed in. */
export function romanceName(parts: Parts, locators: readonly LawLocator[], start: number): LawName | null {
  const first = locators[0];
  if (first === undefined || first.start > start + 4) return null;
  ROMANCE_LAW.lastIndex = first.start;
  if (ROMANCE_LAW.exec(parts.plain)?.index !== first.start) return null;
  const printed = PRINTED.exec(parts.plain.slice(first.end))?.index ?? parts.end;
  const pin = pinWithin(parts.plain, first.end, parts.end)?.start ?? parts.end;
  const end = Math.min(parts.end, first.end + printed, pin);
  const year = /\b((?:18|19|20)\d\d)\b/.exec(parts.plain.slice(first.start, end))?.[1];
  return {
    title: slice(parts, first.start, end),
    start: first.start,
    end,
    year: year === undefined ? null : Number(year),
    weight: 0.95,
    bare: false,
  };
}

// ", JO 30 mai 2019", ", BOE núm. 294", ", in Gazzetta Ufficiale n. 223", ", cit."
const PRINTED =
  /,? (?:(?:publiée? au )?JO(?:RF)? |B\.?O\.?E\.? |(?:in )?(?:Gazzetta Ufficiale|Gazz\. Uff\.|G\. ?U\.)|cit\b|préc)/;
