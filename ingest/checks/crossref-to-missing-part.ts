import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { Desk } from './desk/index.js';
import type { Rule } from './rule.js';

/** A heading that begins with a number: "## III. The Court", "IV. CONCLUSION", "Part II: Law" */
const HEADING = /^(?:#{1,4} )?(?:Part |PART )?(?<number>[IVX]{1,5})(?:[.:]| ?[–—]) ?\S/gmu;

/** With fewer headings, those of the later Parts may not have been read. */
const FEWEST = 3;

/** "See infra Part VII" in a document of five Parts. */
export const crossrefToMissingPart: Rule = {
  rule: 'crossref-to-missing-part',
  code: 'XRF-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 3.5',
  check(desk) {
    const last = lastPart(desk);
    if (last < FEWEST) return [];
    return desk.cited.flatMap((cited) => {
      const { citation } = cited;
      const part = citation.form === 'crossref' ? citation.targetPart : null;
      const number = roman(/^[IVX]{1,5}(?![A-Za-z])/.exec(part ?? '')?.[0] ?? '');
      if (number <= last) return [];
      return at(cited, {
        confidence: 0.7,
        message: `Unexpected Part ${part ?? ''}, which has no heading, expected one of the ${last} Parts`,
      });
    });
  },
};

/** The last of headings that count from I without a gap; 0 where there are none. */
function lastPart(desk: Desk): number {
  const numbers = new Set(
    [...desk.read.document.text.matchAll(HEADING)].map((heading) => roman(heading.groups?.number ?? '')),
  );
  let last = 0;
  while (numbers.has(last + 1)) last++;
  // a heading further on: some between was not read
  return [...numbers].every((number) => number <= last) ? last : 0;
}

const VALUES = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function roman(text: string): number {
  const values = [...text].map((letter) => VALUES.get(letter) ?? 0);
  return values.reduce((sum, value, i) => ((values[i + 1] ?? 0) > value ? sum - value : sum + value), 0);
}
