import type { Anchor, Spotted } from './anchor.js';
import { shortNameBefore } from './case-name.js';

/** Later forms in running text: "Id. at 410", "Ford, supra, at 410", "Roth, supra note 10, at 3". */
export const laterForms: Anchor = (text) => {
  const spotted: Spotted[] = [];
  LATER.lastIndex = 0;
  for (let found = LATER.exec(text); found; found = LATER.exec(text)) {
    const end = LATER.lastIndex;
    if (/^[Ii]/.test(found[0])) {
      const pinpoint = found[1] ?? null;
      spotted.push({ start: found.index, end, form: 'id', segment: '', name: null, pinpoint });
      continue;
    }
    const name = shortNameBefore(text.slice(Math.max(0, found.index - 60), found.index));
    if (name === null) continue;
    spotted.push({
      start: found.index - name.length - 2,
      end,
      form: 'supra',
      segment: '',
      name,
      pinpoint: found[2] ?? null,
    });
  }
  return spotted;
};

const LATER =
  /\b(?:[Ii]d\.(?:,? ((?:at |§§? ?|¶¶? ?)\d[\w–-]{0,9}(?:, \d{1,4}(?:[-–]\d{1,4})?){0,4}))?|supra(?: note \d{1,4})?,? (at \d{1,5}(?:[-–]\d{1,5})?))/g;
