import { at } from './desk/place.js';
import { placeOf } from './desk/words.js';
import type { Rule } from './rule.js';

/** What is wrong with a sign and its number, each with what it should be. */
const FAULTS: readonly (readonly [wrong: RegExp, expected: string])[] = [
  [/[§¶](?=\d)/, 'a blank between the sign and its number'],
  [
    /(?<![§¶])[§¶] ?\d{1,5}(?:[–-]\d{1,5}|, \d{1,5})(?=[ .,;)]|$)(?! [A-Z])/,
    'two signs before several numbers',
  ],
  [/(?:§§|¶¶) ?\d{1,5}(?=[.;)]|$)/, 'one sign before one number'],
];

/** § and ¶ with their numbers set wrong. Off by default: nobody is misled. */
export const sectionSign: Rule = {
  rule: 'section-sign',
  code: 'LOC-05',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R5.2-5.3; Bluebook rule 3.3',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { pinpoint, form } = cited.citation;
      if (pinpoint === null || form === 'crossref' || cited.work?.reading.kind === 'legislation') return [];
      for (const [wrong, expected] of FAULTS) {
        const printed = wrong.exec(pinpoint)?.[0];
        if (printed === undefined) continue;
        return at(cited, {
          confidence: 0.75,
          message: `Unexpected "${pinpoint}", expected ${expected}`,
          spans: placeOf(printed, cited, desk),
        });
      }
      return [];
    }),
};
