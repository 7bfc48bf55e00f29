import type { Cited, Desk } from './index.js';

/** Whether a note's number is higher than any that its series has. */
export function isBeyondLast(number: number | null, { note }: Cited, desk: Desk): boolean {
  if (number === null || !note) return false;
  return desk.notes.every((one) => one.series !== note.series || one.number < number);
}
