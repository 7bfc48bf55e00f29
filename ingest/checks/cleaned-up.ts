import { atNote } from './desk/place.js';
import type { Rule } from './rule.js';

/** "(cleaned up)", which the Bluebook writes "(citation modified)" since its 22nd edition. */
export const cleanedUp: Rule = {
  rule: 'cleaned-up',
  code: 'PAR-04',
  severity: 'info',
  byDefault: 'on',
  styles: ['bluebook'],
  basis: 'Bluebook rule 5.4, 22nd edition',
  check: (desk) =>
    desk.notes.flatMap((note) =>
      [...desk.view(note).text.matchAll(/\((?:internal )?cleaned up\)/gi)].map(({ index, 0: printed }) =>
        atNote(
          desk,
          note,
          {
            confidence: 0.9,
            message: `Unexpected "${printed}", expected "(citation modified)"`,
            suggestion: '(citation modified)',
          },
          [index, index + printed.length],
        ),
      ),
    ),
};
