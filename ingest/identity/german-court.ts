import { findCell } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

/** Courts as their judgments are headed, and as others cite them. */
const COURTS: readonly (readonly [heading: RegExp, name: string])[] = [
  [/^BUNDESGERICHTSHOF$/i, 'BGH'],
  [/^BUNDESVERFASSUNGSGERICHT$/i, 'BVerfG'],
  [/^BUNDESVERWALTUNGSGERICHT$/i, 'BVerwG'],
  [/^BUNDESARBEITSGERICHT$/i, 'BAG'],
  [/^BUNDESSOZIALGERICHT$/i, 'BSG'],
  [/^BUNDESFINANZHOF$/i, 'BFH'],
];
const DOCKET = /^[-– ]{0,3}(?<docket>(?:\d{1,2}|[IVX]{1,5}) [A-Z][A-Za-z]{0,3}R? \d{1,5}\/\d\d)[-– ]{0,3}$/;

/** A judgment of a German federal court: its heading, its docket, the day of its pronouncement. */
export const germanCourt: Identify = (head) => {
  const [, court] = COURTS.find(([heading]) => findCell(head, heading) !== null) ?? [];
  const docket = findCell(head, DOCKET);
  const value = docket?.found.groups?.['docket'];
  if (court === undefined || docket === null || value === undefined) return null;
  const date = dayOf(head);
  const title = `${court}, ${value}`;
  const { identifiers } = readLine(value);
  return {
    title,
    reading: { ...decisionOf(null, date, identifiers), institution: court },
    end: docket.cell.end,
  };
};
