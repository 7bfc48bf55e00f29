import { reporterAt } from './reporter-name.js';

export interface Tail {
  /** After pinpoint and court-and-year parenthetical. */
  readonly end: number;
  readonly pinpoint: string | null;
}

/** What belongs to a reported case after its first page: ", 410-11, 415 n.3 (1st Cir. 2009)". */
export function tailAt(text: string, from: number): Tail {
  const pinned = pinpointEnd(text, from);
  const pinpoint = pinned > from ? text.slice(from, pinned).replace(/^,? /, '') : null;
  return { end: dateEnd(text, pinned), pinpoint };
}

/** Ends before a number that is the volume of a parallel citation. */
function pinpointEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    PIN.lastIndex = end;
    const found = PIN.exec(text);
    if (!found) return end;
    const after = PIN.lastIndex;
    if (text.charCodeAt(after) === 32 && reporterAt(text, after + 1)) return end;
    end = after;
  }
}

/** " (1986)", " (1st Cir. 2009)", also after a parallel citation. */
export function dateEnd(text: string, from: number): number {
  DATE.lastIndex = from;
  return DATE.test(text) ? DATE.lastIndex : from;
}

/** ", 410", ", 410-11", ", 415 n.3", ", 12 & n. 4" */
const PIN = /, (?:at )?\d{1,5}(?:[-–—]\d{1,5})?(?: (?:& )?nn?\. ?\d{1,3})?(?![\d/])/y;
const DATE =
  / ?\([^()\d]{0,60}(?:\d(?:st|d|nd|rd|th) [^()\d]{0,40})?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?:1[6-9]|20)\d\d\)/y;
