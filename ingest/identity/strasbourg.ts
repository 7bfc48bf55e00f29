import { recase } from '#ingest/kinds/shape/recase.js';
import { BLANK } from '#ingest/works/reading.js';
import { findCell, joined, paragraphFrom } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, readLine, yearOf } from './said.js';

const APPLICATION = /\(?Applications? nos?\.? ?(\d{1,5}\/\d\d)/i;

/** A judgment of the European Court of Human Rights: "CASE OF ROE v. FRANCE (Application no. 1/09)". */
export const strasbourg: Identify = (head) => {
  const named = findCell(head, /^CASE OF\b/);
  const number = findCell(head, APPLICATION, named?.at);
  if (named === null || number === null) return null;
  const name = joined(paragraphFrom(head, named.at, APPLICATION)).replace(/^CASE OF /, '');
  const title = recase(name.replace(/\bV\. /, 'v. '));
  const date = dayOf(head);
  const { identifiers } = readLine(`no. ${number.found[1] ?? ''}`);
  return {
    title,
    reading: { ...BLANK, kind: 'case', title, year: yearOf(date), date, identifiers },
    end: number.cell.end,
  };
};
