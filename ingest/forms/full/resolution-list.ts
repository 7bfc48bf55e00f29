import { hit, type Hit } from '#ingest/grammar/hit.js';
import { skipSpace } from '#ingest/grammar/chars.js';
import { pinpointAt } from '#ingest/grammar/pinpoints.js';
import type { ListItem } from './list-items.js';

/** Resolutions in a row whose organ is named once. */
export interface ResolutionList {
  /** "Security Council resolutions ": what stands before the first number. */
  readonly lead: readonly [start: number, end: number];
  /** Each number with its own year and pinpoint; the first begins with the lead. */
  readonly items: readonly ListItem[];
}

/**
 * "Security Council resolutions 1325 (2000), para. 4, 1820 (2008) and 1960 (2010)", "GA Res. 48/104 and 60/1" at `at`:
 * two numbers at least, each a citation of its own. Null where there are fewer.
 */
export function resolutionListAt(text: string, at: number, end: number): ResolutionList | null {
  const lead = hit(LEAD, text, at);
  const first = lead === null ? null : hit(NUMBER, text, lead.end);
  if (lead === null || first === null) return null;
  const several = PLURAL.test(lead.text);
  const items = [{ start: at, end: itemEnd(text, first.end, end) }];
  for (let guard = 0; guard < MOST; guard++) {
    const from = hit(BETWEEN, text, items.at(-1)?.end ?? end)?.end ?? end;
    const number = hit(NUMBER, text, from);
    if (number === null || number.end > end || !isNumber(text, number, several)) break;
    items.push({ start: from, end: itemEnd(text, number.end, end) });
  }
  return items.length < 2 ? null : { lead: [at, lead.end], items };
}

/** A number shows what it is by its session or year; a bare one only behind "resolutions", and never one like a year. */
function isNumber(text: string, number: Hit, several: boolean): boolean {
  if (/[/(]/u.test(number.text)) return true;
  return (
    several && /^\d{3,4}$/u.test(number.text) && !YEAR.test(number.text) && OVER.test(text.slice(number.end))
  );
}

/** With its pinpoint, but without the next number: "para. 4 and 1889 (2009)". */
function itemEnd(text: string, at: number, end: number): number {
  const from = skipSpace(text, text[at] === ',' ? at + 1 : at, end);
  const pinpoint = from === at ? null : pinpointAt(text, from, end, 'none');
  if (pinpoint === null) return at;
  const next = NEXT.exec(text.slice(from, pinpoint.end));
  return next === null ? pinpoint.end : from + next.index;
}

/** No list is longer. */
const MOST = 40;
// "UN Security Council resolutions ", "GA Res. ", "resolutions Nos. "
const LEAD = /[^\d;:()“”‘]{0,80}?\b[Rr]es(?:olutions?|\.)?,?\s(?:[Nn]os?\.\s)?(?=[\dES])/uy;
const PLURAL = /olutions/u;
// "1820 (2008)", "60/1", "S-17/1", "217 A (III)", "3314 (XXIX)", "665 (1990) of 25 September 1990"
const NUMBER =
  /(?:E?S-)?\d{1,4}(?:\/\d{1,4})?(?:\s?[A-F](?![\p{L}.]))?(?:\s\((?:[IVXLCS-]+|(?:19|20)\d\d)\))?(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d)?(?![\d/])/uy;
const BETWEEN = /,?\s(?:(?:and|&)\s)?(?=[\dES])/uy;
const YEAR = /^(?:19|20)\d\d$/u;
const OVER = /^(?:$|[.,;)]|\s(?:and|&)\s)/u;
// ", 1888 (2009)", " and 1888 (2009)" behind "para. 4"
const NEXT = /(?:,\s|,?\sand\s)\d{1,4}\s\((?:19|20)\d\d\)/u;
