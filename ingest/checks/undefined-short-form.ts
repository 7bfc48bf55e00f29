import { isOfTheRecord } from '#ingest/grammar/records.js';
import type { Cited, Desk } from './desk/index.js';
import { once } from './desk/memo.js';
import { at } from './desk/place.js';
import { isNamedBefore } from './desk/prose.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/** A short form whose source no note cites in full and no note sets up. */
export const undefinedShortForm: Rule = {
  rule: 'undefined-short-form',
  code: 'HRN-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R6.1 and R15.2.4',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { citation, outcome, note } = cited;
  if (citation.form !== 'short' || !note || outcome.status !== 'unresolved' || citation.nested) return [];
  if (isOfTheRecord(citation.name)) return [];
  if (!isName(citation.name) || citation.reading.identifiers.length > 0) return [];
  if (firstUses(desk).get(citation.name) !== cited) return [];
  if (isNamedBefore(desk, citation.name, note)) return [];
  const lost = desk.hasGapBefore(note);
  return [
    at(cited, {
      severity: lost ? 'question' : 'warning',
      confidence: lost ? 0.4 : 0.6,
      message: `Unexpected short form "${citation.name}", which names no source cited before, expected a full citation`,
    }),
  ];
}

/** The first short citation of each name: a name that is missed is told once. */
const firstUses = once((desk: Desk): ReadonlyMap<string, Cited> => {
  const first = new Map<string, Cited>();
  for (const cited of desk.cited) {
    const { citation } = cited;
    if (citation.form === 'short' && !first.has(citation.name)) first.set(citation.name, cited);
  }
  return first;
});

/** Some words with capitals, not a stretch of prose. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length >= 3 && name.split(/\s+/).length <= 8;
}
