import { looksDamaged } from './desk/damage.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Cited, Desk } from './desk/index.js';
import type { Rule } from './rule.js';

/**
 * A citation with letters as scans make them: "JUST1CE", "lNT'L", "{139". Off by default: in a scan there are many, and
 * what other rules find beside them is asked about in any case.
 */
export const scanDamage: Rule = {
  rule: 'scan-damage',
  code: 'OCR-01',
  severity: 'question',
  byDefault: 'off',
  styles: ALL_STYLES,
  basis: 'Letters that scans take for one another',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const printed = cited.citation.nested ? '' : sourceOf(cited, desk);
      if (!looksDamaged(printed)) return [];
      const word = printed.split(/\s+/).find(looksDamaged) ?? printed.slice(0, 40);
      return at(cited, {
        confidence: 0.6,
        message: `Unexpected letters in "${word}", as scans make them, expected what the original has`,
      });
    }),
};

function sourceOf({ citation }: Cited, desk: Desk): string {
  return citation.spans.map(([start, end]) => desk.read.document.text.slice(start, end)).join(' ');
}
