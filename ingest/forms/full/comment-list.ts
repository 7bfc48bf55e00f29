import { hit } from '#ingest/grammar/hit.js';
import { itemsBetween } from './list-items.js';
import type { ResolutionList } from './resolution-list.js';

/**
 * "Human Rights Committee, general comments No. 29 (2001), para. 3, and No. 31 (2004)" at `at`: two comments of a treaty
 * body at least, each a citation of its own behind the words that stand once. Null where there are fewer.
 */
export function commentListAt(text: string, at: number, end: number): ResolutionList | null {
  const lead = hit(LEAD, text, at);
  if (lead === null) return null;
  const { items, last: start } = itemsBetween(text, [at, lead.end], end, NEXT);
  if (items.length === 0) return null;
  return { lead: [at, lead.end], items: [...items, { start, end: hit(LAST, text, start)?.end ?? start }] };
}

// "Committee on the Rights of the Child, general comments No. "
const LEAD =
  /(?:\p{Lu}[^\d;:()“”‘]{2,90},?\s)?[Gg]eneral\s(?:comments|recommendations)\s(?:[Nn]os?\.\s)?(?=\d{1,2}\s\()/uy;
// ", and No. 14 (2000)", " and 31 (2004)"
const NEXT = /(?:,\sand\s|\sand\s|,\s)(?:[Nn]o\.\s)?(?=\d{1,2}\s\((?:19|20)\d\d\))/gu;
// "14 (2000) on the right to health, para. 43"
const LAST =
  /\d{1,2}\s\((?:19|20)\d\d\)(?:\son\s[^;.,()]{3,200})?(?:,\sparas?\.\s\d{1,3}(?:(?:[–-]|\sand\s|,\s)\d{1,3})*)?/uy;
