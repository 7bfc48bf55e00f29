import { readSegment } from '#ingest/kinds/index.js';
import { datesIn } from '#ingest/kinds/shape/dates.js';
import { BLANK } from '#ingest/works/reading.js';
import type { Identifier, Reading } from '#schema/work.js';
import type { Head } from './head.js';

/** A line read as a citation of what it names. */
export function readLine(text: string): Reading {
  return readSegment({ text, italics: null, smallCaps: null, urls: [], perma: null })?.reading ?? BLANK;
}

/** What every number of a court or of reports has; looked for first, as most lines have none and reading one takes long. */
const NUMBERED = /\[\d{4}\]|\bnos?\b|\bdocket|\d[-–/:]|-\d|^\W?\d{4} ?[-A-Z]{2,}|\d [A-Z][\w. ]{1,14} \d/i;
const LONGEST = 90;

/** The identifiers of a line that is made of little else. */
export function numbersOf(line: string): readonly Identifier[] {
  if (line.length > LONGEST || !/\d/.test(line) || !NUMBERED.test(line)) return [];
  const { kind, identifiers } = readLine(line);
  const length = identifiers.reduce((sum, { value }) => sum + value.length, 0);
  return kind === 'case' && length * 2 >= line.length ? identifiers : [];
}

const SAYS_DAY =
  /^(?:Decided|Delivered|Handed down|Dated?(?! of)|Judge?ment(?: of| given on)?|Filed|Date of (?:adoption|award|dispatch|(?:the )?document|filing)|Verkündet|(?:Resolution )?adopted)\b/i;

/** The day that a first page gives: in a line that says so, else one that is a date. ISO. */
export function dayOf({ cells }: Head): string | null {
  const dated = cells.flatMap(({ text }, at) => {
    const found = datesIn(withMonths(text))
      .filter(({ iso }) => iso !== null)
      .at(-1);
    const above = cells[at - 1]?.text ?? '';
    return found?.iso
      ? [{ text, above, iso: found.iso, share: (found.end - found.start) / text.length }]
      : [];
  });
  const alone = dated.filter(({ share }) => share > 0.7);
  const said =
    dated.find(({ text }) => SAYS_DAY.test(text)) ?? alone.find(({ above }) => SAYS_DAY.test(above));
  return said?.iso ?? alone[0]?.iso ?? null;
}

/** Characters before a document's end in which it is signed. */
const CLOSING = 1500;
const SIGNED = /^\W{0,3}(?:\d{1,2} +)?(?:(?:it is )?(?:so )?ordered|dated?|done|entered|signed)\b/i;

/** The day on which an order was signed, in its last lines: "Dated: September 2, 2022", "Done and ordered on ...". ISO. */
export function closingDay(text: string): string | null {
  const lines = text
    .slice(-CLOSING)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const days = lines.flatMap((line, at) => {
    if (!SIGNED.test(line.trim())) return [];
    return datesIn(withMonths(`${line} ${lines[at + 1] ?? ''}`)).flatMap(({ iso }) => iso ?? []);
  });
  return days.at(-1) ?? null;
}

/** "20 JULY 2012" -> "20 July 2012". */
function withMonths(text: string): string {
  return text.replace(/\b\p{Lu}{3,9}\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A decision by its name and day; `identifiers` as its kind reads them. */
export function decisionOf(
  title: string | null,
  date: string | null,
  identifiers: readonly Identifier[] = [],
): Reading {
  return { ...BLANK, kind: 'case', title, year: yearOf(date), date, identifiers };
}

export function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}
