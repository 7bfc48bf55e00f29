import { findCell, joined, paragraphFrom, partOf } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, readLine, yearOf } from './said.js';

// "REGULATION (EU) 2016/679 OF THE EUROPEAN PARLIAMENT", "COMMISSION DECISION 2000/520/EC of 26 July 2000"
const NAME =
  /^(?:(?:COUNCIL|COMMISSION)(?: \w+)? )?(?:(?:DELEGATED|IMPLEMENTING|FRAMEWORK) )?(?<sort>REGULATION|DIRECTIVE|DECISION) (?<number>\((?:EU|EC|EEC)(?:, Euratom)?\)(?: No\.?)? \d{1,4}\/\d{1,4}|\d{2,4}\/\d{1,4}\/\w{2,4})\b/i;
const SUBJECT = /^(?:on|concerning|laying down|establishing|amending|supplementing|relating to)\b/i;
/** Cells in which the name stands; below it day and subject. */
const TOP = 12;

/** An act of the European Union as its Official Journal prints it. */
export const euAct: Identify = (head) => {
  const name = findCell(partOf(head, 0, TOP), NAME);
  if (name === null) return null;
  const { sort = '', number = '' } = name.found.groups ?? {};
  const reading = readLine(`${sort.charAt(0)}${sort.slice(1).toLowerCase()} ${number}`);
  if (reading.kind !== 'legislation') return null;
  const subject = findCell(partOf(head, 0, name.at + 5), SUBJECT, name.at + 1);
  const cells = subject === null ? [] : paragraphFrom(head, subject.at, /^THE |^\(Text/).slice(0, 5);
  const day = dayOf(partOf(head, name.at, name.at + 3));
  const last = cells.at(-1) ?? name.cell;
  return {
    title: [reading.title, joined(cells)].filter((part) => part !== null && part !== '').join(' '),
    reading: { ...reading, year: yearOf(day) ?? reading.year, date: day },
    end: last.end,
  };
};
