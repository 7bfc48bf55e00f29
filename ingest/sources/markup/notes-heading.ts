// "Notes", "Footnotes", "ENDNOTES:"
const NOTES_HEADING = /^(?:foot|end)?notes:?$/i;

/** No such heading has more letters. */
export const LONGEST_HEADING = 'footnotes:'.length;

/** Whether a line says no more than that notes stand below. Blanks around it do not count. */
export function saysNotes(line: string): boolean {
  return NOTES_HEADING.test(line.trim());
}
