import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell } from './head.js';
import type { Identify } from './identity.js';
import { partiesIn, type Parties } from './parties.js';
import { dayOf, decisionOf, readLine } from './said.js';

const NUMBER =
  /\b(?<forum>ICSID|PCA|LCIA|SCC)(?: Arbitration)? Case N(?:o\.?|[º°])?:? ?(?<value>(?:ARB\S{0,8}|UNCT)\/\d\d\/\d+|\d{4}-\d\d|\d{6})/i;
const NAMED = /^IN THE MATTER OF (?:THE )?(?<name>.{5,80} ARBITRATION)$/i;

/** An award: the number of its institution, and its parties or the name of the arbitration. */
export const arbitration: Identify = (head) => {
  const number = findCell(head, NUMBER);
  if (number === null) return null;
  const named = findCell(head, NAMED);
  const parties = partiesIn(head);
  const called = named === null ? parties : nameAnd(named.found, named.cell.end, parties);
  if (called === null) return null;
  const { forum = '', value = '' } = number.found.groups ?? {};
  const date = dayOf(head);
  return {
    title: called.title,
    reading: decisionOf(called.title, date, readLine(`${forum.toUpperCase()} Case No. ${value}`).identifiers),
    end: Math.max(number.cell.end, called.end),
  };
};

/** "South China Sea Arbitration (Philippines v. China)". */
function nameAnd({ groups }: RegExpExecArray, end: number, parties: Parties | null): Parties {
  const name = recase(groups?.['name'] ?? '');
  if (parties === null) return { title: name, end };
  const states = parties.title.replace(/\b(?:The )?(?:People[’']s )?Republic of (?:the )?/g, '');
  return { title: `${name} (${states.replace(' v ', ' v. ')})`, end: parties.end };
}
