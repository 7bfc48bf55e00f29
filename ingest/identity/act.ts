import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, partOf } from './head.js';
import type { Identify } from './identity.js';
import { readLine } from './said.js';

const TITLE = /^(?:The )?\p{Lu}[\p{L}’'(), -]{3,120} Act,? \d{4}$/iu;
// "1998 CHAPTER 42", "(Act No. 61 of 1985)", "An Act to give further effect to"
const ENACTED = /^\[?\d{4} (?:CHAPTER|c\.) ?\d+|^\(?(?:Act )?No\.? \d+ of \d{4}|^\[?An Act to\b/i;
/** Cells in which both stand. */
const TOP = 16;

/** A statute of a parliament: its short title over its number or what it is an act for. */
export const act: Identify = (head) => {
  const top = partOf(head, 0, TOP);
  const titled = findCell(top, TITLE);
  const enacted = findCell(top, ENACTED, titled?.at);
  if (titled === null || enacted === null) return null;
  const title = recase(titled.cell.text);
  const reading = readLine(title);
  return reading.kind === 'legislation' ? { title, reading, end: enacted.cell.end } : null;
};
