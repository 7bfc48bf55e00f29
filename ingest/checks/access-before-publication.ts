import { at } from './desk/place.js';
import { lastVisited } from './desk/printed-dates.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A page that was last visited before it was published. */
export const accessBeforePublication: Rule = {
  rule: 'access-before-publication',
  code: 'URL-05',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R33.5; OSCOLA 3.4.8',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, text, nested } = cited.citation;
  const visited = lastVisited(text);
  if (visited === null || reading.date === null || nested || visited.iso >= reading.date) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected visit on ${visited.text}, before the page's own date, expected a day after ${reading.date}`,
      spans: placeOf(visited.text, cited, desk),
    }),
  ];
}
