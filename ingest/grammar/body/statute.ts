import { codes } from '#ingest/tables/codes.js';
import type { Anchor, Spotted } from './anchor.js';

/** Sections of codes: "42 U.S.C. § 1983", "28 C.F.R. §§ 0.1, 0.5", "Cal. Penal Code § 187(a)". */
export const statutes: Anchor = (text) => {
  const spotted: Spotted[] = [];
  SECTION.lastIndex = 0;
  for (let found = SECTION.exec(text); found; found = SECTION.exec(text)) {
    const start = codeStart(text, found.index);
    if (start === null) continue;
    const end = SECTION.lastIndex;
    const pinpoint = found[0].trim();
    spotted.push({
      start,
      end,
      form: 'full',
      segment: text.slice(start, end),
      name: null,
      pinpoint,
      targetNote: null,
    });
  }
  return spotted;
};

/** The longest code's name that ends right before the section sign, with its title number. */
function codeStart(text: string, end: number): number | null {
  const floor = Math.max(0, end - LONGEST);
  for (let at = floor; at < end; at += 1) {
    const previous = text.charCodeAt(at - 1);
    if (at > 0 && previous !== SPACE && previous !== BRACKET) continue;
    if (!known.has(keyOf(text.slice(at, end)))) continue;
    const title = TITLE.exec(text.slice(Math.max(0, at - 5), at));
    return at - (title?.[1]?.length ?? 0);
  }
  return null;
}

const keyOf = (name: string) => name.replace(/[\s.,]/g, '').replace(/Ann$/, '');
const SPACE = 32;
const BRACKET = 40;
const LONGEST = 44;
const known = new Set(codes.map(([name]) => keyOf(name)));
const TITLE = /(?:^|[^\d.])(\d{1,3} )$/;
/** " § 1983", " §§ 2, 1956(a)(1)(B), 1956(h)", " § 16-5-1" */
const SECTION =
  / ?§§? ?\d[\w.:–-]{0,14}(?:\(\w{1,4}\)){0,5}(?:(?:, | and |-|–)\d[\w.:-]{0,14}(?:\(\w{1,4}\)){0,5}){0,6}/g;
