import { bareName } from './party.js';
import type { Cell, Head } from './head.js';

// "- and -", "v.", "AND": alone between the sides
const BETWEEN = /^[-–—:( ]{0,4}(?:and|vs?\.?|versus|against)[-–—:|) ]{0,4}$/i;
const ROLE =
  /^[(,.… ]{0,12}(?:(?:first|second|third|\d(?:st|nd|rd)) )?(?:claimant|defendant|appell(?:ant|ee)|respondent|applicant|petitioner|plaintiff|pursuer|defender|interested part|intervene|crown)[\p{L}/() –-]{0,40}[).,:*]*$/iu;
const OPENS =
  /^[- ]{0,3}(?:B ?E ?T ?W ?E ?E ?N\b|before\b|-[- ]+-|[_=*]{3})|\b(?:court|division|circuit|tribunal|\d{4})$|\b(?:(?:district|state|term|court|appeals) of|by$)/i;
// what stands in a caption and is nobody
const NOBODY =
  /\b(?:orders?|memorand(?:a|um)|opinion|judgment|filed|submitted|argued|appeal|motion|docket|nos?|case|term|sealing|action|division|chapter|recommendation|decision)\b|^\(?\d{1,2}[).]?$|\d{4}|:/i;
// two words of a sentence; names have "of" and "the"
const PROSE = /(?:^|\s)\p{Ll}{4,}\s(?:\S+\s){0,6}\p{Ll}{4,}/u;
/** Lines of one side at most. */
const MOST = 12;

export interface Parties {
  readonly title: string;
  /** Where the second of them ends, in the text. */
  readonly end: number;
}

interface Party {
  readonly name: string;
  readonly end: number;
}

/** The name of a case whose parties stand one below the other, "- and -" or "v." between; null where none do. */
export function partiesIn({ cells }: Head): Parties | null {
  for (const [at, divider] of cells.entries()) {
    if (at < 1 || !BETWEEN.test(divider.text)) continue;
    const isBeside = (cell: Cell) => isOfCaption(cell, divider);
    const before = cells.slice(Math.max(0, at - MOST), at).filter(isBeside);
    const after = cells.slice(at + 1, at + 1 + MOST).filter(isBeside);
    if (!areSides(cells.slice(Math.max(0, at - 4), at), cells.slice(at + 2, at + 8))) continue;
    const [left, right] = [leftOf(before), nameIn(toRole(after))];
    if (left === null || right === null) continue;
    return {
      title: `${left.name} ${divider.text.includes('v.') ? 'v.' : 'v'} ${right.name}`,
      end: right.end,
    };
  }
  return null;
}

/** Characters from a divider within which a caption's column or middle lies. */
const NEAR = { column: 22, middle: 14 };

function toRole(side: readonly Cell[]): readonly Cell[] {
  const role = side.findIndex(({ text }) => ROLE.test(text));
  return role < 0 ? side : side.slice(0, role);
}

/** Not of the second column, where the number and what kind of paper it is stand. */
function isOfCaption({ text, column }: Cell, divider: Cell): boolean {
  const middles = column + text.length / 2 - (divider.column + divider.text.length / 2);
  return (
    !/\bNos?\.|\d{2}-|^[)(|:§* ]+$/.test(text) &&
    (column <= divider.column + NEAR.column || Math.abs(middles) <= NEAR.middle)
  );
}

/** Who is who is said beside the sides, or that it is between them. Two judges may stand before an "and" too. */
function areSides(before: readonly Cell[], after: readonly Cell[]): boolean {
  const until = after.findIndex(({ text }) => OPENS.test(text));
  const roles = [...before, ...(until < 0 ? after : after.slice(0, until))];
  return (
    roles.some(({ text }) => ROLE.test(text)) ||
    before.some(({ text }) => /^[- ]{0,3}b ?e ?t ?w ?e ?e ?n\b/i.test(text))
  );
}

/** The lines of a side from the one that opens it: those of its paragraph, and of the parties numbered before. */
function leftOf(before: readonly Cell[]): Party | null {
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
function nameIn(side: readonly Cell[]): Party | null {
  const lines = side.filter(({ text }) => !ROLE.test(text) && /\p{L}/u.test(text));
  const asked = lines.findIndex(({ text }) => AT_THE_SUIT.test(text));
  const [first, next] = asked < 0 ? lines : lines.slice(asked + 1);
  if (first === undefined) return null;
  const whole = next !== undefined && goesOn(first, next) ? next : first;
  const name = bareName(whole === first ? first.text : `${first.text} ${whole.text}`);
  if (!/^[\p{Lu}\d]/u.test(name) || NOBODY.test(name) || PROSE.test(name)) return null;
  return { name: asked < 0 ? name : `R (${name})`, end: whole.end };
}

/** A name that fills its line, or ends with a word that asks for more, goes on in the next of its paragraph. */
function goesOn(first: Cell, next: Cell): boolean {
  if (next.paragraph !== first.paragraph || /^\(?\d[).]/.test(next.text)) return false;
  return (
    /\b(?:the|of|for|and|&|de|der|la)$/i.test(first.text) ||
    (first.text.length > 30 && !first.text.includes(','))
  );
}
