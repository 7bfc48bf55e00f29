import { findCell, partOf, type Cell, type Head } from './head.js';
import type { Parties } from './parties.js';
import { bareName } from './party.js';

/** Cells in which it stands. */
const HEADING = 25;

// one line: "R (on the application of Barkas) (Appellant) v North Yorkshire County Council (Respondent)"
const CAPTION = /^(?<left>\p{Lu}[^;:]{1,150}?) (?<v>vs?\.?|-v-) (?<right>\p{Lu}[^;:]{1,150})$/u;

/** The name of a case whose parties stand in one line of the heading, or in the title that its source gives it. */
export function captionIn(head: Head, title: string | null): Parties | null {
  const hit = findCell(partOf(head, 0, HEADING), CAPTION);
  if (hit !== null && [hit.at - 1, hit.at + 1].some((at) => isProse(head.cells[at]))) return null;
  const { left = '', v = 'v', right = '' } = (hit?.found ?? CAPTION.exec(title ?? ''))?.groups ?? {};
  // a citation in a sentence is no caption
  if (left === '' || /\d{4}\]|\(\d{4}\)/.test(left + right)) return null;
  const [one = '', other = ''] = [left, right].map((side) => bareName(withoutRoles(side)));
  return { title: `${one} ${v.startsWith('v') ? v : 'v'} ${other}`, end: hit?.cell.end ?? 0 };
}

/** A line of a paragraph, beside which "A v. B" is a citation. */
function isProse(cell: Cell | undefined): boolean {
  const words = cell?.text.split(' ') ?? [];
  return words.length > 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

function withoutRoles(side: string): string {
  return side
    .replace(/ \((?:appellant|respondent|claimant|defendant|applicant|petitioner)s?\)/gi, '')
    .replace(/^R \(on the application of ([^()]+)\)/i, 'R ($1)');
}
