import { institutionWords, titleWords } from '#ingest/tables/institution-words.js';
import { squeeze } from './fold.js';

/** Whether words look like one person's name: "Han-Ru Zhou", "CAE Goodhart", "JAN VAN DER BERG JR.". */
export function isPerson(words: string): boolean {
  const tokens = words.trim().split(/\s+/);
  if (tokens.length < 2 || tokens.length > 7) return false;
  const capitals = !/\p{Ll}/u.test(words);
  let named = 0;
  for (const [i, token] of tokens.entries()) {
    if (isInitials(token, capitals) || SUFFIX.test(token)) continue;
    if (i < tokens.length - 1 && PARTICLES.has(token.toLowerCase().replace(/['’]$/, ''))) continue;
    const given = i === 0 && GIVEN.has(token.toLowerCase());
    if (!NAME_WORD.test(token) || (notAName(token) && !given)) return false;
    named++;
  }
  return named > 0;
}

/** "J.-B.", "CAE" beside a name in small letters; among capitals only letters with stops. */
function isInitials(token: string, capitals: boolean): boolean {
  if (!INITIALS.test(token)) return false;
  return token.includes('.') ? true : token.length < (capitals ? 2 : 4);
}

const INITIALS = /^(?:\p{Lu}\.-?){1,5}$|^\p{Lu}{1,3}(?:-\p{Lu})?$|^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)*$/u;
export const NAME_WORD = /^(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}'’-]*$/u;
export const SUFFIX = /^(?:Jr|Sr|JR|SR|II|III|IV|QC|KC|SC|LJ)\.?$/;
export const PARTICLES = new Set(
  'van von de der den del della di da do dos du la le el al bin ibn ben ten ter zu zur af av y e st. st vom'.split(
    ' ',
  ),
);

/** Whether a word stands in titles or institutions' names and hardly in a person's. */
export function notAName(token: string): boolean {
  const word = squeeze(token);
  return titleWords.has(word) || (institutionWords.has(word) && !FAMILIES.has(word));
}
/** Words of titles that are given names as well. */
const GIVEN = new Set(['bill', 'justice', 'will']);
/** Institution words that are family names as well. */
const FAMILIES = new Set(['church', 'house', 'state']);
