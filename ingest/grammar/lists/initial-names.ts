import { isPerson } from '#ingest/kinds/shape/person.js';
import { MOST_NAMES, NO_NAMES, type EntryNames } from './names.js';
import { sentences } from './sentences.js';

/**
 * The names that an entry begins with, their initials behind them, as Oxford's bibliographies and journals of science have
 * them: "Lee A, Moe BC", "Lee A and van der Moe B". None where it does not begin so.
 */
export function initialNames(entry: string): EntryNames {
  const names: string[] = [];
  let end = 0;
  for (let at = 0; names.length < MOST_NAMES;) {
    const name = nameAt(entry, at);
    if (name === null) break;
    names.push(name.spoken);
    end = name.end;
    JOINT.lastIndex = end;
    const joint = JOINT.exec(entry)?.[0].length ?? 0;
    if (joint === 0) break;
    at = end + joint;
  }
  const closed = CLOSES.test(entry.slice(end, end + 3)) && !isMiddleInitial(entry, names.length, end);
  return names.length === 0 || !closed ? NO_NAMES : { names, end };
}

/** "Ann B. Lee, First Sands": a full stop behind one name is an initial's, unless a title and a place of print follow it. */
function isMiddleInitial(entry: string, names: number, end: number): boolean {
  if (!entry.startsWith('. ', end)) return false;
  const said = entry.slice(end + 2);
  return sentences(said) === said || (names === 1 && SURNAME.test(said));
}

function nameAt(entry: string, at: number): { readonly spoken: string; readonly end: number } | null {
  FAMILY_AND_INITIALS.lastIndex = at;
  const found = FAMILY_AND_INITIALS.exec(entry);
  const { family = '', initials = '' } = found?.groups ?? {};
  const spoken = `${[...initials].join('. ')}. ${family}`;
  return found !== null && /\p{Ll}/u.test(family) && isPerson(spoken)
    ? { spoken, end: at + found[0].length }
    : null;
}

// "Lee, ", "Lee. ", "Lee and "
const SURNAME = /^\p{Lu}[\p{L}’'-]+(?:[,.:]| and | & )/u;
const JOINT = /, and |, & |, | and | & /y;
/** A blank alone closes them only before brackets and quotation marks: "Human Rights Act", "Lee A v Moe B" go on. */
const CLOSES = /^(?:[.,:;] | [(“‘"'«])/;
const FAMILY_AND_INITIALS =
  /(?!(?:Re|Ex|In) )(?<family>(?:(?:van|von|de|der|den|du|la|al|el) ){0,3}\p{Lu}[\p{L}’'-]+) (?<initials>\p{Lu}{1,3})(?![\p{L}\p{N}])/uy;
