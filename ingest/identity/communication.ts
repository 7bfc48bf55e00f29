import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

const NUMBER = /\bcommunication N(?:o|°)s?\.? ?\d{1,4}\/\d{4}/i;
const SYMBOL = /\b[A-Z]{2,6}\/C\/(?:\d+\/)?D\/[\d/&-]+\b/;

/** What a treaty body decided on a communication: its number, who submitted it and against which State. */
export const communication: Identify = (head) => {
  const number = NUMBER.exec(head.flat)?.[0];
  if (number === undefined) return null;
  const author = valueOf(head, /^(?:Communication )?Submitted by:?/i);
  const state = valueOf(head, /^State party(?: concerned)?:?/i);
  if (author === null || state === null) return null;
  const symbol = SYMBOL.exec(head.flat)?.[0];
  const name = author.text
    .replace(/ ?\((?:represented|on behalf|not represented)\b.*$/i, '')
    .replace(/[,;]$/, '');
  const day = valueOf(
    head,
    /^Date of (?:the )?(?:adoption of (?:Views|decision)|Views|(?:present )?decision)\b:?/i,
  );
  const date = (day === null ? null : dayOf({ cells: day.cells, flat: day.text })) ?? dayOf(head);
  const title = `${recase(name)} v. ${recase(state.text)}`;
  const numbers = [number.replace(/^c/, 'C'), ...(symbol === undefined ? [] : [symbol])];
  return {
    title,
    reading: decisionOf(
      title,
      date,
      numbers.flatMap((value) => readLine(value).identifiers),
    ),
    end: state.end,
  };
};

/** What stands beside a name in a form's first column, or below it. */
function valueOf(head: Head, name: RegExp) {
  const hit = findCell(head, name);
  if (hit === null) return null;
  const beside = hit.cell.text.slice(hit.found[0].length).trim();
  const [cell, text] =
    beside === '' ? [head.cells[hit.at + 1], head.cells[hit.at + 1]?.text] : [hit.cell, beside];
  return cell === undefined || text === undefined
    ? null
    : { text, end: cell.end, cells: [{ ...cell, text }] };
}
