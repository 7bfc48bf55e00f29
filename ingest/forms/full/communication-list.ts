import { hit } from '#ingest/grammar/hit.js';
import { itemsBetween } from './list-items.js';
import type { ResolutionList } from './resolution-list.js';

/**
 * "Communications Nos. 4/2004, Roe v. Utopia, and 5/2005, Moe v. Arcadia" at `at`: two views of a treaty body at least,
 * each a citation of its own behind the words that stand once. Null where there are fewer.
 */
export function communicationListAt(text: string, at: number, end: number): ResolutionList | null {
  const lead = hit(LEAD, text, at);
  if (lead === null || hit(NUMBER, text, lead.end) === null) return null;
  const { items, last: start } = itemsBetween(text, [at, lead.end], end, NEXT);
  if (items.length === 0) return null;
  const last = hit(NUMBER, text, start)?.end ?? start;
  return { lead: [at, lead.end], items: [...items, { start, end: last }] };
}

// "Human Rights Committee, communications Nos. ", "Communication No. "
const LEAD = /(?:\p{Lu}[^\d,;:()“”‘]{2,60},?\s)?[Cc]omm(?:unications?|s\.|\.)\s(?:[Nn]os?\.?\s)?(?=\d)/uy;
// "4/2004, Roe v. Utopia", "1110/2002 (Roe v. Utopia)"
const NUMBER = /\d{1,4}\/(?:19|20)\d\d,?\s\(?[^,;()\d]{2,60}\sv\.?\s/uy;
// ", and 5/2005, Moe v. Arcadia", ", No. 1077/2002, Moe v. Arcadia"
const NEXT =
  /(?:,\sand\s|\sand\s|,\s)(?:(?:[Cc]ommunication\s)?[Nn]o\.\s)?(?=\d{1,4}\/(?:19|20)\d\d,?\s\(?[^,;()\d]{2,60}\sv\.?\s)/gu;
