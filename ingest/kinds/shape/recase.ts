import { institutionAcronyms } from '#ingest/tables/institution-words.js';

/** A name or title that print sets in capitals, as it should be read: "THE ICC AT TWENTY" -> "The ICC at Twenty"; others as they are. */
export function recase(text: string): string {
  const letters = text.replace(/\P{L}/gu, '');
  const small = letters.replace(/\P{Ll}/gu, '').length;
  if (letters.length < 3 || small * 4 > letters.length) return text;
  return text
    .split(' ')
    .map((word, i) => recaseWord(word, i === 0))
    .join(' ');
}

function recaseWord(word: string, first: boolean): string {
  const bare = /\p{L}(?:.*\p{L})?/u.exec(word)?.[0] ?? '';
  if (institutionAcronyms.has(bare.replace(/['’]S$/, '')) || RECORDS.has(bare) || LETTERS.test(bare))
    return word;
  if (/^[IVXL]+$/.test(bare) || !/\p{Lu}{2}/u.test(word)) return first ? word : lowerArticle(word);
  const lower = word.toLowerCase();
  if (!first && SMALL.has(bare.toLowerCase())) return lower;
  return lower
    .replace(/(^|[-/(“‘"])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())
    .replace(/^(Mc|O['’])(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase());
}

/** Official records of organs of the United Nations. */
const RECORDS = new Set(['GAOR', 'SCOR', 'ESCOR', 'TCOR']);

// "U.N.", "BBC": letters with stops, or without a vowel among them
const LETTERS = /^(?:\p{Lu}\.)+\p{Lu}$|^[B-DF-HJ-NP-TV-XZ]{2,3}$/u;

function lowerArticle(word: string): string {
  return word === 'A' ? 'a' : word;
}

const SMALL = new Set(
  'a an and as at by de der des die du en et for from in la le of on or the to und van von v vs with'.split(
    ' ',
  ),
);
