import { at } from './desk/place.js';
import type { Rule } from './rule.js';

/** Signals as they go wrong, and as they should be. */
const FORMS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^(?<see>[Ss]ee)(?<also> also)? e\.g\.,?$/, '$<see>$<also>, e.g.,'],
  [/^(?<see>[Ss]ee),(?<also> also)? e\.g\.$/, '$<see>$<also>, e.g.,'],
  [/^(?<but>[Bb]ut )?(?<cf>[Cc]f),?$/, '$<but>$<cf>.'],
  [/^(?<see>[Ss]ee), also,?$/, '$<see> also'],
  [/^(?<see>[Ss]ee),$/, '$<see>'],
];

/** A signal with its stops and commas in the wrong places. Off by default: nobody is misled. */
export const signalForm: Rule = {
  rule: 'signal-form',
  code: 'SIG-03',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.6; Bluebook rule 1.2',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const signal = cited.citation.signal ?? '';
      const form = FORMS.find(([wrong]) => wrong.test(signal));
      if (!form) return [];
      const expected = signal.replace(...form);
      return at(cited, {
        confidence: 0.9,
        message: `Unexpected "${signal}", expected "${expected}"`,
        suggestion: expected,
      });
    }),
};
