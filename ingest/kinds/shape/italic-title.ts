import type { Parts } from './parts.js';

/**
 * Where a title in italics begins that no comma parts from who wrote it, as New Zealand's style has it: "Ann Roe
 * *Rivers of Utopia* (OUP, 2005)". Null where there is none: names of parties and of laws stand in italics as well.
 */
export function italicTitle({ plain, segment }: Parts): number | null {
  const [first] = segment.italics ?? [];
  if (first === undefined || first[0] < LEAST) return null;
  const [start, end] = first;
  const title = plain.slice(start, end);
  return NAMES_BEFORE.test(plain.slice(0, start)) &&
    /^\p{Lu}/u.test(title) &&
    !/ v\.? /.test(title) &&
    BEHIND.test(plain.slice(end, end + 12))
    ? start
    : null;
}

const LEAST = 5;
// "Ann Roe and Bo Moe ", "Law Commission ", "Ann Roe (ed) "
const NAMES_BEFORE = /^[^\d,:;"[\]]{4,120}(?<![,.:;"]) $/;
// " (2nd ed, OUP", " A/RES/61/295", " AJHR 1987"
const BEHIND = /^ ?(?:\(|[A-Z]{1,5}[ /]|$)/;
