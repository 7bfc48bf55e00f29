import { declarations } from '#ingest/tables/declarations.js';
import { InstrumentNames } from '../shape/instrument-names.js';
import { slice, type Parts } from '../shape/parts.js';
import { pinsFrom, pinWithin } from '../shape/pinpoint.js';

/** The declarations of the General Assembly that are known by their names. */
export const namedDeclarations = new InstrumentNames(declarations);

/** A declaration by its name alone, with or without a pinpoint before or behind it. */
export interface ByName {
  readonly title: string;
  readonly pin: string | null;
  readonly confidence: number;
}

/** "Universal Declaration of Human Rights, art. 3", "Article 3 of the UDHR"; null where no known name stands there. */
export function declarationByName(parts: Parts): ByName | null {
  const before = pinsFrom(parts.plain, 0, false);
  const leading = before === null || before.start > 2 ? null : before;
  const from = (leading?.end ?? 0) + (OPENING.exec(parts.plain.slice(leading?.end ?? 0))?.[0].length ?? 0);
  const named = namedDeclarations.at(parts.plain, from, parts.end);
  if (named === null || named.start > from || !AFTER.test(parts.plain.slice(named.end, parts.end)))
    return null;
  const pin = leading ?? pinWithin(parts.plain, named.end, parts.end);
  return {
    title: slice(parts, named.start, named.end),
    pin: pin === null ? null : slice(parts, pin.start, pin.end),
    confidence: named.acronym ? (pin === null ? 0.5 : 0.8) : 0.9,
  };
}

const OPENING = /^(?:[\s,]|of the |of |in the |to the |the |The |\d{4} )*/;
// the end, a pinpoint, a bracket, the day of its adoption
const AFTER =
  /^(?:$|\s*[,([;]| (?:arts?\b|[Aa]rticles?|[Pp]rinciples?|[Rr]ules?|[Pp]ara|[Pp]reamble|pmbl|[¶§]|adopted))/;
