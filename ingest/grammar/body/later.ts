import { pinpointAt, type Pinpoint } from '../pinpoints.js';
import type { Anchor, Spotted } from './anchor.js';
import { shortNameBefore } from './case-name.js';

/**
 * Later forms in running text: "Id. at 410", "Ford, supra, at 410", "Roth, supra note 10, at 3",
 * "Rome Statute, supra note 4, art. 87(7)". Supra with neither a note nor a pinpoint is prose ("supra Part II").
 */
export const laterForms: Anchor = (text) => {
  const spotted: Spotted[] = [];
  LATER.lastIndex = 0;
  for (let found = LATER.exec(text); found; found = LATER.exec(text)) {
    const word = LATER.lastIndex;
    const pinpoint = placeAfter(text, word);
    const end = pinpoint?.end ?? word;
    const cited = { end, segment: '', pinpoint: pinpoint?.text ?? null };
    const note = found.groups?.['note'];
    if (/^[Ii]/.test(found[0])) {
      spotted.push({ ...cited, start: found.index, form: 'id', name: null, targetNote: null });
    } else if (note !== undefined || pinpoint !== null) {
      const name = shortNameBefore(text.slice(Math.max(0, found.index - 60), found.index));
      if (name === null) continue;
      const start = found.index - name.length - 2;
      const targetNote = note === undefined ? null : Number(note);
      spotted.push({ ...cited, start, form: 'supra', name, targetNote });
    }
    LATER.lastIndex = end;
  }
  return spotted;
};

/** ", at 410" or " ¶ 3" behind the word. */
function placeAfter(text: string, at: number): Pinpoint | null {
  const from = text.startsWith(', ', at) ? at + 2 : text.startsWith(' ', at) ? at + 1 : at;
  return from === at || !PLACE.test(text.slice(from, from + 6))
    ? null
    : pinpointAt(text, from, text.length, 'none');
}

const LATER = /\b(?:[Ii]d\.|[Ii]bid\.?(?![\w’])|supra(?: note (?<note>\d{1,4}))?(?![\w’]))/g;
const PLACE = /^(?:at \d|§|¶|arts?\b|paras?\b|pp?\.)/;
