import { findCell, type Head } from './head.js';
import type { Identify } from './identity.js';
import { bareName } from './party.js';
import { dayOf, decisionOf, readLine } from './said.js';

const HEADED = /^(?:JUDGMENT|ORDER|OPINION) OF (?:THE |ADVOCATE )/;
const NUMBER = /\b[CTF][-‑–]\d{1,4}\/\d\d(?: P)?\b/;
const SIDES = /^(?:v|versus)$/;

/** A judgment or opinion of the Court of Justice of the European Union: "In Case C-131/12", "in the proceedings X v Y". */
export const luxembourg: Identify = (head) => {
  const headed = findCell(head, HEADED);
  const number = findCell(head, NUMBER, headed?.at);
  if (headed === null || number === null) return null;
  const sides = sidesIn(head, number.at);
  const value = number.found[0].replace(/[‑–]/, '-');
  const name = sides?.title ?? `Case ${value}`;
  const opinion = headed.cell.text.startsWith('OPINION');
  const date = dayOf(head);
  const title = opinion ? `Opinion in ${name}` : name;
  return {
    title,
    // An opinion has the number of the case that it is given in, and is another paper.
    reading: decisionOf(title, date, opinion ? [] : readLine(value).identifiers),
    end: sides?.end ?? number.cell.end,
  };
};

function sidesIn(head: Head, from: number): { readonly title: string; readonly end: number } | null {
  const between = findCell(head, SIDES, from);
  const [left, right] = [head.cells.slice(0, between?.at ?? 0), head.cells.slice((between?.at ?? 0) + 1)];
  const first = left.findLastIndex(
    ({ text }) => /(?:proceedings|brought by|lodged on .*|,)$/.test(text) && /proceeding|brought/.test(text),
  );
  const [one, other] = [left[first + 1], right[0]];
  if (between === null || first < 0 || one === undefined || other === undefined) return null;
  return { title: `${bareName(one.text)} v ${bareName(other.text)}`, end: other.end };
}
