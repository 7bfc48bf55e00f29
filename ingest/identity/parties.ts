import { recase } from '#ingest/kinds/shape/recase.js';
import type { Cell, Head } from './head.js';

// "- and -", "v.", "AND": alone between the sides
const BETWEEN = /^[-–—( ]{0,4}(?:and|vs?\.?|versus|against)[-–—) ]{0,4}$/i;
const ROLE =
  /^[(,.… ]{0,12}(?:(?:first|second|third|\d(?:st|nd|rd)) )?(?:claimant|defendant|appell(?:ant|ee)|respondent|applicant|petitioner|plaintiff|pursuer|defender|interested part|intervene|crown)[\p{L}/() -]{0,40}[).,]*$/iu;
const OPENS =
  /^[- ]{0,3}(?:B ?E ?T ?W ?E ?E ?N\b|before\b|-[- ]+-)|\b(?:court|division|circuit|tribunal)$|\b(?:district of|by$)/i;
/** Lines of one side at most. */
const MOST = 12;

export interface Parties {
  readonly title: string;
  /** Where the second of them ends, in the text. */
  readonly end: number;
}

/** The name of a case whose parties stand one below the other, "- and -" or "v." between; null where none do. */
export function partiesIn({ cells }: Head): Parties | null {
  const at = cells.findIndex((_, i) => isBetween(cells, i));
  const after = cells.slice(at + 1, at + 1 + MOST).filter(({ text }) => !isNumber(text));
  const before = cells.slice(Math.max(0, at - MOST), Math.max(0, at)).filter(({ text }) => !isNumber(text));
  if (at < 1) return null;
  const left = leftOf(before);
  const right = nameIn(after);
  if (left === null || right === null) return null;
  const versus = cells[at]?.text.includes('v.') ? 'v.' : 'v';
  return { title: `${left.name} ${versus} ${right.name}`, end: right.end };
}

/** Who is who is said beside the sides, or that it is between them. Two judges may stand before an "and" too. */
function isBetween(cells: readonly Cell[], at: number): boolean {
  if (at < 1 || !BETWEEN.test(cells[at]?.text ?? '')) return false;
  const beside = [...cells.slice(Math.max(0, at - 3), at), ...cells.slice(at + 2, at + 6)];
  return (
    beside.some(({ text }) => ROLE.test(text)) ||
    cells.slice(Math.max(0, at - 3), at).some(({ text }) => /^[- ]{0,3}b ?e ?t ?w ?e ?e ?n\b/i.test(text))
  );
}

/** "Civil Action No. 17-cv-480 (TSC)", in the second column. */
function isNumber(text: string): boolean {
  return /\bNos?\.|\d{2}-/.test(text);
}

/** The lines of a side from the one that opens it: those of its paragraph, and of the parties numbered before. */
function leftOf(before: readonly Cell[]): { readonly name: string; readonly end: number } | null {
  const named = before.filter(({ text }) => !ROLE.test(text));
  let from = named.length - 1;
  const isOneSide = (cell: Cell, next: Cell) =>
    !OPENS.test(cell.text) && (cell.paragraph === next.paragraph || /^\(?[2-9][).]/.test(next.text));
  for (; from > 0; from -= 1) {
    const [cell, next] = [named[from - 1], named[from]];
    if (!cell || !next || !isOneSide(cell, next)) break;
  }
  return nameIn(named.slice(Math.max(0, from)));
}

// the Crown, for who asked it to
const AT_THE_SUIT = /^on the application of$/i;

/** The first party of a side: "(1) ANN ROE" -> "Ann Roe". */
function nameIn(side: readonly Cell[]): { readonly name: string; readonly end: number } | null {
  const lines = side.filter(({ text }) => !ROLE.test(text) && /\p{L}/u.test(text));
  const asked = lines.findIndex(({ text }) => AT_THE_SUIT.test(text));
  const [first, next] = asked < 0 ? lines : lines.slice(asked + 1);
  if (first === undefined) return null;
  // a name that goes on in the next line of its paragraph
  const goesOn = next?.paragraph === first.paragraph && /\b(?:the|of|for|and|&)$/i.test(first.text);
  const name = bareName(goesOn ? `${first.text} ${next.text}` : first.text);
  if (name === '') return null;
  return { name: asked < 0 ? name : `R (${name})`, end: (goesOn ? next : first).end };
}

// what belongs to a name behind a comma
const FIRM = /^(?:Inc|Ltd|LLC|LP|LLP|Co|Corp|SA|Jr|Sr)\b/i;

/** "(1) JOHN A. ROE, et al.," -> "John A. Roe"; "ROE HOLDINGS, INC." stays whole. */
export function bareName(text: string): string {
  const [name = '', after = ''] = text.replace(/^\(?\d{1,2}[).] ?/, '').split(/[,;] /);
  const whole = FIRM.test(after.replaceAll('.', '')) ? `${name}, ${after}` : name;
  const bare = whole.replace(/ (?:et al|(?:and|&) (?:others|another|ors|anr|anor))\b.{0,3}$/i, '').trim();
  return recase(
    /\.[A-Z]?\.$|\b(?:Inc|Co|Corp|Ltd)\.$/i.test(bare) ? bare : bare.replace(/[,;.*]$/, ''),
  ).replace(/\bLTD\b/, 'Ltd');
}
