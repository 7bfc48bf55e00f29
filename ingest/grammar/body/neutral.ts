import type { Anchor, Spotted } from './anchor.js';
import { caseNameStart } from './case-name.js';

/**
 * Neutral citations and reports by year: "R (Miller) v Prime Minister [2019] UKSC 41, [39]", "[1932] AC 562",
 * "[2003] EWCA Civ 12", "(1873) LR 9 Ex 1" is left to notes.
 */
export const neutral: Anchor = (text) => {
  const spotted: Spotted[] = [];
  CITED.lastIndex = 0;
  for (let found = CITED.exec(text); found; found = CITED.exec(text)) {
    const nameEnd = text.charCodeAt(found.index - 1) === 32 ? found.index - 1 : found.index;
    const start =
      caseNameStart(text, text.charCodeAt(nameEnd - 1) === 44 ? nameEnd - 1 : nameEnd) ?? found.index;
    const end = found.index + found[0].length;
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

const CITED =
  /\[(?:1[89]|20)\d\d\] (?:\d{1,2} )?[A-Z][A-Za-z]{1,7}(?: (?:Civ|Crim|Admin|Ch|QB|KB|Fam|Comm|TCC|Pat|AC|IAC|B|R|LR|Cas))? \d{1,5}(?: \((?:Admin|Ch|QB|KB|Fam|Comm|TCC|Pat|IPEC|Costs)\))?(?! ?[A-Z]{2})/g;
