// "-Red2", "-Corr", "-tENG"; "-Anx1" is another document
const VERSION = /-(?:R(?:ed|ED)\d?|Corr\d?|C(?:onf|ONF)|Pub|t?E(?:N|NG)|t?FRA?|tARB)(?=-|$)/g;

/** A filing's number without what says which version of it this is: redacted, corrected, translated. */
export function withoutVersion(docket: string): string {
  return docket.replace(VERSION, '');
}

/** Strasbourg, Luxembourg and the treaty bodies decide once on a number in a year, as a rule; an ICC filing is one document. */
export function isOneDecision(docket: string): boolean {
  return DECIDED_ONCE.test(docket) || FILING.test(docket);
}

/** "ICC-02/05-01/09-302": a filing number follows the case's own number. */
export function isFiling(docket: string): boolean {
  return FILING.test(docket);
}

const FILING = /^ICC-(?:RoC[\d()]{1,6}-|Pres-)?\d\d\/\d\d(?:-\d\d\/\d\d)?-(?:[A-Z]+-)?\d{1,5}(?![\d/])/;
const DECIDED_ONCE = /^(?:App|Comm|no\.? ?\d)|^[CT]-\d+\/\d\d/i;
