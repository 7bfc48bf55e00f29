// "-Red2", "-Corr", "-tENG"; "-Anx1" is another document
const VERSION = /-(?:R(?:ed|ED)\d?|Corr\d?|C(?:onf|ONF)|Pub|t?E(?:N|NG)|t?FRA?|tARB)(?=-|$)/g;

// "1:17-cv-00480-TSC": division, year, sort, number, judge
const FEDERAL = /^(?:\d{1,2}:)?(?<year>\d\d)-(?<sort>cv|cr|mc|md|civ)-0*(?<number>\d{1,6})(?:-[A-Z]{2,4})*$/i;

/**
 * A docket's number without what may be left out: which version of a filing this is (redacted, corrected, translated);
 * in an American one the division before it, its leading zeros and the judges' letters.
 */
export function withoutVersion(docket: string): string {
  const { year, sort = '', number } = FEDERAL.exec(docket)?.groups ?? {};
  if (year !== undefined && number !== undefined)
    return `${year}-${sort.toLowerCase().replace('civ', 'cv')}-${number}`;
  return docket.replace(VERSION, '');
}

/** Strasbourg, Luxembourg, the treaty bodies and Paris's authorities decide once on a number in a year, as a rule; an ICC filing is one document. */
export function isOneDecision(docket: string): boolean {
  return DECIDED_ONCE.test(docket) || FILING.test(docket);
}

/** "ICC-02/05-01/09-302": a filing number follows the case's own number. */
export function isFiling(docket: string): boolean {
  return FILING.test(docket);
}

const FILING = /^ICC-(?:RoC[\d()]{1,6}-|Pres-)?\d\d\/\d\d(?:-\d\d\/\d\d)?-(?:[A-Z]+-)?\d{1,5}(?![\d/])/;
const DECIDED_ONCE = /^(?:App|Comm|no\.? ?\d)|^[CT]-\d+\/\d\d|^\d\d-(?:D|DCC|MC|A)-\d|^SAN-\d/i;
