/**
 * Whether what follows the semicolon at `at` is one more report of the case that [start, at) cites, and no source of its
 * own: "Belhaj v Straw [2017] UKSC 3; [2017] AC 964", "S v Roe 1995 (3) SA 391 (CC); 1995 (6) BCLR 665".
 */
export function joinsReports(text: string, start: number, at: number): boolean {
  REPORT.lastIndex = at;
  AMERICAN.lastIndex = at;
  const bracketed = REPORT.test(text);
  if (!bracketed && !AMERICAN.test(text)) return false;
  const before = text.slice(Math.max(start, at - LONGEST), at);
  return VERSUS.test(before) && (bracketed ? REPORTED : REPORTED_UNDATED).test(before);
}

/**
 * Whether the semicolon at `at` stands between the two names of one decision: "R (Miller) v Prime Minister; Cherry v
 * Advocate General [2019] UKSC 41". Nothing but a name may stand before it.
 */
export function joinsNames(text: string, start: number, at: number): boolean {
  SECOND_NAME.lastIndex = at;
  return at - start < LONGEST && SECOND_NAME.test(text) && ONLY_NAME.test(text.slice(start, at));
}

const LONGEST = 300;
// "Lee v Moe", "Re B (Children) [2008]"
const VERSUS = /\sv\.?\s|\b[Rr]e\s\p{Lu}/u;
// "; [2017] AC 964", "; (2002) 77 SASR 1", "; 1995 (6) BCLR 665", "; AIR 1973 SC 1461"
const REPORT =
  /;\s(?:\[(?:1[89]|20)\d\d\]\s|\((?:1[89]|20)\d\d\)\s|(?:19|20)\d\d\s\(\d{1,2}\)\s|AIR\s(?:19|20)\d\d\s)(?:\d{1,3}\s)?[A-Z][A-Za-z.]{0,7}(?:\s[A-Z(][A-Za-z.)]{0,5}){0,3}\s\d{1,5}(?=$|[\s,.;:)([])/y;
// "; 74 S. Ct. 686"
const AMERICAN = /;\s\d{1,4}\s(?:S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?)\s\d{1,5}(?=$|[\s,.;:)(])/y;
// a report of the case before it: "[2017] UKSC 3", "(1992) 176 CLR 1, 27", "1995 (3) SA 391 (CC)"
const REPORTED =
  /(?:\[(?:1[89]|20)\d\d\]\s|\((?:1[89]|20)\d\d\)\s|\s(?:19|20)\d\d\s\(\d{1,2}\)\s)(?:\d{1,3}\s)?[A-Z][A-Za-z.]{0,7}(?:\s[A-Z(][A-Za-z.)]{0,5}){0,3}\s\d{1,5}(?:$|[\s,])/u;
const REPORTED_UNDATED = /\s\d{1,4}\sU\.\s?S\.\s\d{1,4}(?:,\s[\d–-]{1,12})?$/u;
// "; Cherry v Advocate General for Scotland [2019]"
const SECOND_NAME = /;\s\p{Lu}[^;\d[\]()]{1,80}\sv\s[^;\d[\]]{2,90}\s\[(?:19|20)\d\d\]/uy;
const ONLY_NAME = /^\s?[^;:\d[\].]{2,160}\sv\s[^;:\d[\].]{2,90}$/u;
