import { partOf } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, readLine, yearOf } from './said.js';

// "RESOLUTION 780 (1992)", "Security Council resolution 661 (1990)", "A/RES/60/1"
const NAME_ALONE =
  /^(?:(?:United Nations )?(?:Security Council|General Assembly) )?resolutions? \d{1,4}(?:\/\d{1,3}|[A-Z])?(?: ?\([^()]{1,9}\))?(?: of .{1,40})?$/i;
/** Cells in which it stands; above it may be an organ's letterhead. */
const TOP = 8;
/** Cells from it on in which its day stands. */
const DAY = 4;

/** A resolution of the United Nations under its number, where its paper has no symbol. */
export const resolution: Identify = (head) => {
  const at = head.cells.slice(0, TOP).findIndex(({ text }) => NAME_ALONE.test(text));
  const cell = head.cells[at];
  if (cell === undefined) return null;
  const reading = readLine(cell.text.replace(/^RESOLUTION\b/, 'Resolution'));
  if (reading.kind !== 'resolution') return null;
  // below stand the days of other resolutions
  const day = dayOf(partOf(head, at, at + DAY));
  const date = reading.date ?? (reading.year === null || yearOf(day) === reading.year ? day : null);
  return {
    title: cell.text,
    reading: { ...reading, year: reading.year ?? yearOf(date), date },
    end: cell.end,
  };
};
