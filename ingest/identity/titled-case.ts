import type { Identify } from './identity.js';
import { dayOf, decisionOf, numbersOf, yearOf } from './said.js';

const PARTIES = /\S (?:vs?\.?|c\.) \S|^(?:In re|In the (?:matter|interest) of|Ex parte|Re) /i;
// "Neutral citation number: [2022] EWFC 99"
const LABEL = /^\p{Lu}[\p{L} ]{3,30}: ?/u;

/** A decision whose source names its parties: "Bernard WEST v. UNITED STATES", "Decided Sept. 18, 2014" below. */
export const titledCase: Identify = (head, { title, authors, year }) => {
  if (title === null || authors.length > 0 || !PARTIES.test(title)) return null;
  const date = dayOf(head);
  const identifiers = head.cells.flatMap(({ text }) => numbersOf(text.replace(LABEL, '')));
  return {
    title,
    reading: { ...decisionOf(title, date, identifiers.slice(0, 4)), year: yearOf(date) ?? year },
    end: 0,
  };
};
