import { isBlank, isLineEnd } from '#ingest/pages/lines.js';

/** "(continued . . .)" at a note's end and "(. . . continued)" at the head of its rest, "(cont'd)". */
const CONTINUED = /^\(?[.…\s]*continued?[.…\s]*(?:on next page|from previous page)?\)?$|^\(cont[’']?d\.?\)$/i;

/** Does a line only say that a note goes on? */
export function saysContinued(line: string): boolean {
  return line.length < 40 && /con/i.test(line) && CONTINUED.test(line.trim());
}

/** Is a line a rule between body and notes: underscores, dashes, equal signs? */
export function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code !== 95 &&
      code !== 45 &&
      code !== 0x2014 &&
      code !== 0x2015 &&
      code !== 0x2500 &&
      code !== 61 &&
      !isBlank(code)
    )
      return false;
  }
  return true;
}

/**
 * Does a text that ends at `end` break off in mid-sentence? A full stop, a closing bracket or quotation mark and
 * the end of a web address finish it; a letter, a comma, a hyphen do not.
 */
export function breaksOff(text: string, start: number, end: number): boolean {
  let last = end;
  while (last > start && (isBlank(text.charCodeAt(last - 1)) || isLineEnd(text.charCodeAt(last - 1)))) last--;
  if (last === start) return false;
  const tail = text.slice(Math.max(start, last - 160), last);
  if (saysContinued(tail.slice(tail.lastIndexOf('\n') + 1))) return true;
  if (/[.!?\])}”"’'|*†]$/.test(tail))
    return /\b(?:v|vs|No|Nos|art|arts|para|paras|cf|Cf|e\.g|i\.e|U\.S|U\.N|Prof|Dr|Mr|Ms|St|Rep|Doc|at)\.$/.test(
      tail,
    );
  return !/(?:https?:\/|www\.|perma\.cc)\S*$/.test(tail) || /[-/_=?&,]$/.test(tail);
}
