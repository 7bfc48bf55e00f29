import type { Identifier } from '#schema/work.js';
import { captionIn } from './caption.js';
import type { Head } from './head.js';
import type { Identify } from './identity.js';
import { partiesIn } from './parties.js';
import { closingDay, dayOf, decisionOf, numbersOf, yearOf } from './said.js';

// a line of its own in the heading
const COURT =
  /\b(?:High|Supreme|Crown|Family|County|Magistrates|Admiralty|Constitutional|Federal|Circuit|District) Court\b|\bCourts? of\b|\bTribunal\b|House of Lords|Privy Council|^(?:Approved )?Judgment$/i;
/** Cells in which a heading has said which court it is, and all else. */
const HEADING = { court: 25, all: 50 };

/** A judgment of a court of the common law: its court, a number of it, and parties with "v" between. */
export const judgment: Identify = (head, facts, text) => {
  const isCourt = (text: string) => COURT.test(text) && text.length <= 90 && !text.endsWith('.');
  if (!head.cells.slice(0, HEADING.court).some(({ text }) => isCourt(text))) return null;
  const apart = partiesIn(head);
  const parties = apart ?? captionIn(head, facts.title);
  if (parties === null) return null;
  const numbered = numbersIn(head);
  if (apart === null && numbered.identifiers.length === 0) return null;
  const date = filedOn(head) ?? dayOf(head) ?? closingDay(text);
  return {
    title: parties.title,
    reading: {
      ...decisionOf(parties.title, date, numbered.identifiers),
      year: yearOf(date) ?? neutralYear(numbered.identifiers),
    },
    end: Math.max(parties.end, numbered.end),
  };
};

// "Neutral Citation Number: [2019] EWHC 1234 (Admin)", "Civil Action No. 17-cv-480 (TSC)"
const LABEL =
  /^(?:Neutral citation(?: number)?: ?|Cite as:? |(?:Civil |Criminal )?(?:Action|Appeal|Case|Claim|Docket) (?=No))/i;
// a judge's letters behind an American number
const JUDGE = /(?<=-\d{1,5}) \([A-Z]{2,4}\)$/;
// numbers of another decision, and of the paper that a stamp counts
const OTHERS = /\bappeal from\b|\bbelow\b|\bFiled:? \d|^Case:? \d:\d/i;

function numbersIn({ cells, flat }: Head): {
  readonly identifiers: readonly Identifier[];
  readonly end: number;
} {
  const found = cells
    .slice(0, HEADING.all)
    .filter(({ text }) => !OTHERS.test(text))
    .flatMap(({ text, end }) =>
      numbersOf(text.replace(LABEL, '').replace(JUDGE, '')).map((identifier) => ({ identifier, end })),
    );
  // the first of each sort: below stand those of the court appealed from
  const own = found.filter(
    ({ identifier }, at) => found.findIndex((other) => other.identifier.scheme === identifier.scheme) === at,
  );
  const stamped = own.length === 0 ? STAMP.exec(flat)?.groups?.['docket'] : undefined;
  const identifiers = stamped === undefined ? own.map(({ identifier }) => identifier) : numbersOf(stamped);
  return { identifiers, end: own.at(-1)?.end ?? 0 };
}

// "Case 1:17-cv-00480-TSC Document 73 Filed 03/06/18": the stamp of American courts on each page, month first
const STAMP =
  /\bCase:? (?:\d:)?(?<docket>\d\d-[a-z]{2}-\d{1,5})\S{0,12} Document\S* \S{1,8} Filed:? (?<month>\d\d)\/(?<day>\d\d)\/(?:20)?(?<year>\d\d)\b/i;

function filedOn({ flat }: Head): string | null {
  const { month, day, year } = STAMP.exec(flat)?.groups ?? {};
  return month && day && year ? `20${year}-${month}-${day}` : null;
}

function neutralYear(identifiers: readonly Identifier[]): number | null {
  const year = identifiers.map(({ value }) => /^\[?(\d{4})\]? /.exec(value)?.[1]).find(Boolean);
  return year === undefined ? null : Number(year);
}
