import type { Anchor, Spotted } from './anchor.js';
import { caseNameStart } from './case-name.js';

/**
 * Numbers of the European courts: "Case C-5/08 Infopaq", "Joined Cases C-92/09 and C-93/09",
 * "Al-Skeini v. the United Kingdom, no. 55721/07", "App. No. 12345/03".
 */
export const caseNumbers: Anchor = (text) => {
  const spotted: Spotted[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
    const named = text.startsWith(', ', found.index - 2) ? caseNameStart(text, found.index - 2) : null;
    const start = named ?? found.index;
    const end = NUMBER.lastIndex;
    spotted.push({
      start,
      end,
      form: 'full',
      segment: text.slice(start, end),
      name: null,
      pinpoint: null,
      targetNote: null,
    });
  }
  return spotted;
};

const NUMBER =
  /\b(?:(?:Joined )?Cases? [CTF][-‑–]\d{1,4}\/\d\d(?: P)?(?: (?:and|to) [CTF][-‑–]\d{1,4}\/\d\d)?|(?:[Aa]pp(?:lication|l)?\.? )?[Nn]os?\.? ?\d{3,5}\/\d\d)\b/g;
