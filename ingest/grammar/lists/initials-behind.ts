import { isPerson } from '#ingest/kinds/shape/person.js';
import { dated } from './dated.js';

/**
 * An entry whose names have their initials behind, as journals of science have them, as a note would have it; null for others.
 *   "Lee A, Moe BC (2010) First sands. Norvik: Roe."            "A. Lee and B. C. Moe, First sands (Norvik: Roe 2010)"
 *   "Lee A. Tides of law. Norvik Law Review 1996;106:25–59."   "A. Lee, “Tides of law,” 106 Norvik Law Review 25 (1996)"
 *   "Lee A and Moe B, First Sands (Roe 2010)"                  "A. Lee and B. Moe, First Sands (Roe 2010)"
 */
export function initialsBehind(entry: string): string | null {
  const found = YEAR_IN_BRACKETS.exec(entry);
  const inBrackets = found === null ? null : authorsOf(entry.slice(0, found.index));
  if (found !== null && inBrackets !== null)
    return `${inBrackets}, ${dated(entry.slice(found.index + found[0].length), found.groups?.['year'] ?? '')}`;
  const stop = entry.indexOf('. ');
  const authors = stop < 0 ? null : authorsOf(entry.slice(0, stop));
  const said = authors === null ? null : yearLast(entry.slice(stop + 2));
  return said === null ? commaBehind(entry) : `${authors ?? ''}, ${said}`;
}

/** Names and a comma, as OSCOLA has them (4th ed., 1.7): up to where no name follows. */
function commaBehind(entry: string): string | null {
  for (let at = entry.indexOf(', '); at > 0 && at < REACH; at = entry.indexOf(', ', at + 1)) {
    const next = entry.slice(at + 2).split(/,| and /, 1)[0] ?? '';
    if (FAMILY_AND_INITIALS.test(next)) continue;
    const authors = authorsOf(entry.slice(0, at).replace(EDITORS, ''));
    return authors === null ? null : `${authors}, ${entry.slice(at + 2)}`;
  }
  return null;
}

const REACH = 200;
const EDITORS = / \(eds?\)$/;

/** "Lee A, Moe BC" -> "A. Lee and B. C. Moe"; null where something else stands among them. */
function authorsOf(text: string): string | null {
  const names = text.split(/, and |, & |, | and | & /).map(nameOf);
  return names.every((name) => name !== null) ? names.join(' and ') : null;
}

function nameOf(text: string): string | null {
  const { family = '', initials = '' } = FAMILY_AND_INITIALS.exec(text)?.groups ?? {};
  const spoken = `${[...initials].join('. ')}. ${family}`;
  return /\p{Ll}/u.test(family) && isPerson(spoken) ? spoken : null;
}

/** "Tides. Norvik Law Review 1996;106(8):25–59.", "Sands. 7th ed. Norvik: Roe; 1997." */
function yearLast(said: string): string | null {
  const stop = said.search(/[.?!] [\p{Lu}\p{N}]/u);
  if (stop < 0) return null;
  const [title, rest] = [said.slice(0, stop + (said[stop] === '?' ? 1 : 0)), said.slice(stop + 2)];
  const journal = IN_JOURNAL.exec(rest)?.groups;
  if (journal) {
    const { name = '', year = '', volume = '', page = '' } = journal;
    return `“${title},” ${volume} ${name} ${page} (${year})`;
  }
  const imprint = IMPRINT.exec(said);
  const { place = '', publisher = '', year = '' } = imprint?.groups ?? {};
  return imprint === null ? null : `${said.slice(0, imprint.index)} (${place}: ${publisher} ${year})`;
}

const YEAR_IN_BRACKETS = / \((?<year>(?:1[89]|20)\d\d[a-z]?)\)[.:,]? (?=\S)/;
const FAMILY_AND_INITIALS =
  /^(?!(?:Re|Ex|In) )(?<family>(?:(?:van|von|de|der|den|du|la|al|el) ){0,3}\p{Lu}[\p{L}’'-]+) (?<initials>\p{Lu}{1,3})$/u;
const IN_JOURNAL =
  /^(?<name>\p{Lu}[^\d;:]{2,80}?)(?:\. | )(?<year>(?:1[89]|20)\d\d)(?: \p{L}{3,9})?;(?<volume>\d{1,4})(?:\(\d{1,3}\))?:(?<page>\d{1,5})/u;
const IMPRINT =
  /\. (?<place>\p{Lu}[^.:;\d]{1,40}): (?<publisher>[^;:]{2,60}); (?<year>(?:1[5-9]|20)\d\d)\.?$/u;
