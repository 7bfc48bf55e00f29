import type { Span } from '#schema/selector.js';
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

/** "accessed 25th July 2022": the day on which an address was read ends a note. */
const ACCESSED = /\b(?:accessed|visited|retrieved|consulted)(?: on)?:? [\w ,./]{4,24}\d{4}$/i;

/** Words that end no sentence. */
const MIDWAY =
  /(?:^|\s)(?:a|an|the|of|and|or|in|on|at|to|by|for|from|with|that|which|as|see|also|cf|no|vol|its|their|is|was|de|la|der|und|et)\.?$/i;

/** Does a text surely break off, whatever its fellows end in: at a hyphen, a comma, an open bracket, a small word? */
export function breaksMidway(text: string, start: number, end: number): boolean {
  if (!breaksOff(text, start, end)) return false;
  const tail = text.slice(Math.max(start, end - 160), end).trimEnd();
  if (ACCESSED.test(tail)) return false;
  return (
    /[-,;:([“‘–—]$/.test(tail) ||
    MIDWAY.test(tail.slice(-12)) ||
    saysContinued(tail.slice(tail.lastIndexOf('\n') + 1)) ||
    tail.lastIndexOf('(') > tail.lastIndexOf(')')
  );
}

/** Tells whether a note's text breaks off. */
export type BreaksOff = (text: string, start: number, end: number) => boolean;

/** Notes that must be seen to end without a full stop before it is taken for the document's way. */
const ENOUGH = 4;

/** What breaking off is in a document whose notes have these ends: where most end without a stop, no stop says nothing. */
export function breaksOffIn(text: string, notes: readonly Span[]): BreaksOff {
  const open = notes.filter(([start, end]) => breaksOff(text, start, end)).length;
  return open >= ENOUGH && open * 2.5 > notes.length ? breaksMidway : breaksOff;
}
