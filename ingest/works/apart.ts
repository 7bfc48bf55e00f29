import type { Identifier, IdentifierScheme, Reading } from '#schema/work.js';
import { filedIn } from '#ingest/kinds/case/filing.js';
import { withoutVersion } from '#ingest/kinds/case/version.js';
import { reportPlace } from '#ingest/kinds/case/volume.js';
import { personName, sameFamily } from './authors.js';
import { skeleton } from './fold.js';
import { titlesLean } from './titles.js';

/** Schemes in which one work has one name: two names are two works. Reporters and treaty series run in parallel. */
const SINGLE: readonly IdentifierScheme[] = [
  'symbol',
  'resolution',
  'docket',
  'neutral',
  'ecli',
  'doi',
  'isbn',
  'celex',
  'paper',
  'statute',
];

/**
 * Reasons that two readings are of two works, whatever else agrees: another symbol, another day, another volume of one
 * series, a brief and the decision of its case.
 */
export function areApart(a: Reading, b: Reading): boolean {
  return identifiersDiffer(a, b) || daysDiffer(a, b) || sharedSeriesDiffers(a, b) || filedApart(a, b);
}

/** Other authors and other titles: whatever they share (a page, a symposium's address) is no name of either. */
export function areOfTwoHands(a: Reading, b: Reading): boolean {
  if (a.title === null || b.title === null || a.authors.length === 0 || b.authors.length === 0) return false;
  const families = a.authors.map(personName);
  const shared = b.authors.map(personName).some((name) => families.some((other) => sameFamily(name, other)));
  return !shared && !titlesLean(a.title, b.title);
}

/** The same identifier but for punctuation and letters that scans confuse: "ICC/ASP/22/Res.3", "ICC-ASP/22/Res.3". */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  if (a.scheme !== b.scheme) return false;
  const [x = '', y = ''] = [a, b].map(({ value }) =>
    skeleton(a.scheme === 'docket' ? withoutVersion(value) : value),
  );
  if (x === y) return x.length > 0;
  if (a.scheme === 'paper')
    return paperNumbers(a.value).some((number) => paperNumbers(b.value).includes(number));
  const [short = '', long = ''] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 5 && long.endsWith(short) && !/\d/.test(long.slice(0, -short.length));
}

/** "HL Paper 126, HC 1012", "HL 126-HC 1012": the numbers of both Houses, each enough within a document. */
export function paperNumbers(value: string): string[] {
  return [...value.matchAll(/\b(HL|HC|Cm(?:nd|d)?|COM|SWD)\D{0,8}(\d+(?:\/\d+)?)/gi)].map(
    ([, series = '', number = '']) => `${series.toLowerCase()} ${number}`,
  );
}

function identifiersDiffer(a: Reading, b: Reading): boolean {
  return SINGLE.some((scheme) => {
    const [x, y] = [a, b].map((reading) => reading.identifiers.filter((i) => i.scheme === scheme));
    if (!x?.length || !y?.length) return false;
    return !x.some((one) => y.some((other) => sameIdentifier(one, other)));
  });
}

/** Two days are two decisions, two articles of a paper, two versions of a page. Laws are dated by signature and entry into force. */
function daysDiffer(a: Reading, b: Reading): boolean {
  const law = a.kind === 'treaty' || a.kind === 'legislation';
  const bySymbol = a.identifiers.some((one) => b.identifiers.some((other) => sameIdentifier(one, other)));
  return a.date !== null && b.date !== null && a.date !== b.date && !law && !(bySymbol && a.kind !== 'case');
}

/** What is filed in a case is neither the decision nor what else is filed. */
function filedApart(a: Reading, b: Reading): boolean {
  const bothCases = a.kind === 'case' && b.kind === 'case';
  return bothCases && filedIn(a)?.filing !== filedIn(b)?.filing;
}

/** Reports with their page: a volume alone ("504 U.S.") is no place. */
function placed(reading: Reading): Identifier[] {
  return reading.identifiers.filter(
    ({ scheme, value }) => scheme === 'reporter' && reportPlace(value).page !== null,
  );
}

/** "504 U.S. 655" and "505 U.S. 1": one series, two places. */
function sharedSeriesDiffers(a: Reading, b: Reading): boolean {
  const series = (value: string) =>
    value
      .replace(/\d+/g, '')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const [x, y] = [placed(a), placed(b)];
  return x.some(
    (one) =>
      y.some((other) => series(one.value) === series(other.value)) &&
      !y.some((other) => sameIdentifier(one, other)),
  );
}
