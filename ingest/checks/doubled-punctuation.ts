import { looksDamaged } from './desk/damage.js';
import { marksAreSure } from './desk/marks.js';
import { atNote } from './desk/place.js';
import { withoutAddresses } from './desk/plain.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** ",," ";;" ",;" ";." ",." and ".." that is no ellipsis */
const DOUBLED = /(?<![.…,])(?:,[,;]|;[,;.]|,\.|\.\.)(?![.…])/g;

/** Two marks of punctuation where one should be. */
export const doubledPunctuation: Rule = {
  rule: 'doubled-punctuation',
  code: 'TXT-02',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'A slip of typing',
  check: (desk) =>
    desk.notes.flatMap((note) => {
      const text = withoutAddresses(desk, note);
      if (looksDamaged(text)) return [];
      return [...text.matchAll(DOUBLED)].map(({ index, 0: printed }) =>
        atNote(
          desk,
          note,
          {
            severity: marksAreSure(desk) ? 'warning' : 'question',
            confidence: marksAreSure(desk) ? 0.8 : 0.45,
            message: `Unexpected "${printed}" in "${text.slice(Math.max(0, index - 12), index + 12).trim()}", expected one mark`,
          },
          [index, index + 2],
        ),
      );
    }),
};
