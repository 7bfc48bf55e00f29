import { journalWeight } from './journal-names.js';
import { readBefore, readLocus, type Locus } from './locus.js';
import type { Parts } from './parts.js';
import { ROMAN } from './roman.js';

/** A piece's place in a journal: container [start, end), the numbers before and behind it. */
export interface Journal {
  readonly start: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly end: number;
  readonly before: Locus;
  readonly after: Locus;
  /** How far the container's words are a journal's, 0 to 1. */
  readonly weight: number;
}

/** The journal right behind a quoted title. */
export function journalAfter(parts: Parts, from: number): Journal | null {
  return journalAt(parts, from, 0.4);
}

/**
 * The journal of a citation whose title is not quoted: the rightmost place that reads as one. A container without
 * volume or year before it must be a known or named journal, or have its pages marked: "Recht und Zugang, 2020, 2, pp. 3-9".
 */
export function journalWithin(parts: Parts, from: number): Journal | null {
  let best: Journal | null = null;
  for (const at of boundaries(parts, from)) {
    const found = journalAt(parts, at, 0.4);
    if (found === null || !isSure(parts, found) || isImprint(parts, found)) continue;
    if (best === null || isBetter(found, best)) best = found;
    if (best.before.volume !== null && best.after.page !== null) break;
  }
  return best;
}

/** "Methodenlehre, 3. Aufl., Berlin 1995, S. 63": an edition, and a place behind it, are no journal. */
function isImprint(parts: Parts, { nameStart, nameEnd }: Journal): boolean {
  return (
    /^Aufl/.test(parts.plain.slice(nameStart, nameEnd)) ||
    /\b\d{1,2}(?:\. ?Aufl(?:age)?|\.? ?e éd)\.?,? ?$/.test(
      parts.plain.slice(Math.max(0, nameStart - 16), nameStart),
    )
  );
}

function isSure(parts: Parts, { before, after, weight, nameEnd }: Journal): boolean {
  if (weight >= 0.85) return true;
  if (before.volume !== null || before.year !== null)
    return weight >= 0.55 || (after.page !== null && before.year !== null);
  const behind = parts.plain.slice(nameEnd, parts.end);
  if (weight >= 0.6 && VOLUME_YEAR_PAGE.test(behind)) return true;
  if (VOLUME_YEAR_PAGES.test(behind)) return true;
  if (weight >= 0.6 && SEASONAL.test(parts.plain.slice(nameEnd, nameEnd + 12))) return after.page !== null;
  return after.marked && after.page !== null && after.volume !== null;
}

// "DAEDALUS, Fall 2019, at 4"
const SEASONAL = /^,? (?:Spring|Summer|Autumn|Fall|Winter) /;
// "IO 70 (2016), 443": how German journals are cited behind their letters
const VOLUME_YEAR_PAGE = /^ \d{1,4} \((?:1[5-9]|20)\d\d\),? (?:S\. )?\d/;

// "Harbour Medicine 44 (2014) 3361-3363": nothing else ends so
const VOLUME_YEAR_PAGES =
  /^ \d{1,4} \((?:1[5-9]|20)\d\d\),? \d{1,5}(?:-\d{1,5})?(?:, \d{1,5}(?:-\d{1,5})?)?$/;

function isBetter(found: Journal, best: Journal): boolean {
  const spelt = (found.before.volume ?? found.before.year) !== null && found.after.page !== null;
  return spelt && found.weight >= best.weight && found.end <= best.end + 1 && best.before.volume === null;
}

// also ", in Rivista di diritto, vol. 12"
const BOUNDARY =
  /[,?!"'.:] (?:in (?=\p{Lu}[^,;()]{3,90}, (?:vol|n|fasc|t)\. ?\d)|(?=[\d[(\p{Lu}]|the ))|\s(?=[([](?:1[5-9]|20)\d\d[)\]])/gu;

/** Where a journal may begin, from right to left; at most sixteen. */
function boundaries(parts: Parts, from: number): number[] {
  const found: number[] = [];
  BOUNDARY.lastIndex = Math.max(0, from - 1);
  for (
    let hit = BOUNDARY.exec(parts.plain);
    hit !== null && hit.index < parts.end;
    hit = BOUNDARY.exec(parts.plain)
  ) {
    if (
      hit[0] !== '. ' ||
      !/\p{Lu}$|\p{L}\.\p{L}$|\b\p{L}{1,7}$/u.test(parts.plain.slice(Math.max(0, hit.index - 8), hit.index))
    )
      found.push(hit.index + hit[0].length);
  }
  return found.reverse().slice(0, 16);
}

// the container's words, up to a figure, a bracket or a semicolon
const CONTAINER = /(?:the )?\p{Lu}(?:[^\d()[\];"<§¶]|(?<=[A-Za-z.] ?)\d[a-zD]\b){1,120}/uy;
const LEADS_ON = new RegExp(
  String.raw`(?:(?<![\p{L}]),?\s?|[,\s])(?:[Vv]ols?\.?|[Vv]olume|[Nn]o\.?|[Nn]r\.?|t\.|pp?\.?|at|[Ii]ssue|S\.|Heft|Bd\.|Jan|Feb|March|April|May|June|July|August|Sept|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)[\s,.:]*$|(?<=[\s,])${ROMAN}[\s,:]*$|[\s,:]+$`,
  'u',
);
const NO_JOURNAL =
  /^(?:[Pp]p?\.?$|U\.? ?N\.? ?T|I\.? ?L\.? ?M|L\.N\.T|Stat\.|U\.S\.C|C\.F\.R|Fed\. Reg|U\.N\. Doc|UN Doc|SCOR|GAOR|Cong\. Rec|P\.? ?C\.? ?I\.? ?J|I\.? ?C\.? ?J\.|ICJ Rep|EVD-|ICC-\d|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$|AC$|WLR$|All ER|EHRR$|ECR$|O\.?J\.?$|Art\.|Doc\.|No\.|(?:January|February|March|April|May|June|July|August|September|October|November|December)$)/;

// "PRISONERS IN 2019, at 3": a title that goes on with its year
const OPEN_ENDED = / (?:in|of|since|from|after|before|until|to|the)$/i;
// "Judgment, I.C.J. Reports"
const REPORTS = /, (?:P\.? ?C\.? ?)?I\.? ?C\.? ?J\.? Rep|, ITLOS Rep/;
// "Rivers Occasional Paper Series No. 8"; what stands behind a book's title: ": A Commentary (OUP, 2002), Vol. I, at 73"
const PAPERS =
  /\b(?:Occasional|Working|Research|Discussion) Papers?(?: Series)?$|^(?:Africa|Asia|Europe|Middle East|Latin America|Special|Country) (?:Report|Briefing)$|^(?:A|An) (?:Commentary|Introduction)$/;

function journalAt(parts: Parts, at: number, least: number): Journal | null {
  const { plain } = parts;
  const before = readBefore(plain, at);
  let from = before.end;
  while (from < parts.end && ' ,.'.includes(plain.charAt(from))) from++;
  CONTAINER.lastIndex = from;
  const words = from < parts.end ? CONTAINER.exec(plain)?.[0] : undefined;
  if (words === undefined) return null;
  const numbered = before.volume !== null || before.year !== null;
  if (!numbered && !/[\d([]/.test(plain.charAt(from + words.length))) return null;
  // "BBC News, January 28, 2016": a day, no page
  const reach = from + words.length;
  if (parts.dates.some((d) => d.iso !== null && d.start > from && d.start < reach && d.end > reach))
    return null;
  const name = words
    .slice(0, parts.end - from)
    .replace(LEADS_ON, '')
    .replace(/[,\s]{1,3}$/, '');
  if (
    name.length < 2 ||
    NO_JOURNAL.test(name) ||
    OPEN_ENDED.test(name) ||
    PAPERS.test(name) ||
    REPORTS.test(name) ||
    / v\.? /.test(name)
  )
    return null;
  const nameEnd = from + name.length;
  // "3(10) Harbour Reporter, 27 June 2010, at 17": the day is no page
  const day = parts.dates.find((d) => d.iso !== null && d.start >= reach && d.start <= reach + 2);
  const after = readLocus(plain, nameEnd, day?.start ?? parts.end, before);
  if (after.page === null && (before.volume ?? after.volume) === null) return null;
  const weight = journalWeight(name);
  const placed = numbered || after.volume !== null || after.year !== null;
  const paged = after.page !== null || (day !== undefined && before.volume !== null);
  if (weight < least || (weight < 0.85 && (!paged || !placed))) return null;
  return { start: at, nameStart: from, nameEnd, end: after.end, before, after, weight };
}
