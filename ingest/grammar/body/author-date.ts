import { personName } from '#ingest/works/authors.js';
import { fold } from '#ingest/works/fold.js';
import type { FullCitation } from '#schema/citation.js';
import type { Anchor, Spotted } from './anchor.js';

/**
 * Works of a list by author and year in running text: "(Lee 2010: 33; Moe and Roe 2012a)", "as Lee (2010, 33) says". Others
 * of that shape are prose.
 */
export function authorDates(listed: readonly FullCitation[]): Anchor {
  const known = new Set(listed.flatMap(keyOf));
  return (text) =>
    known.size === 0 ? [] : [...text.matchAll(AUTHOR_DATE)].flatMap((found) => spot(found, known));
}

function keyOf({ reading: { authors, year } }: FullCitation): string[] {
  const [first] = authors;
  return first === undefined || year === null ? [] : [`${personName(first).family} ${String(year)}`];
}

function spot(found: RegExpMatchArray, known: ReadonlySet<string>): Spotted[] {
  const { name = '', others = '', open = '', year = '', letter = '', pinpoint } = found.groups ?? {};
  if (!known.has(`${fold(name)} ${year}`)) return [];
  const start = found.index ?? 0;
  // "(Lee 2010)": the brackets are the text's own
  const closes = open.endsWith('(') || !found[0].endsWith(')');
  const who = name + others;
  return [
    {
      start,
      end: start + found[0].length - (closes ? 0 : 1),
      form: 'short',
      segment: '',
      name: letter === '' ? who : `${who} ${year}${letter}`,
      pinpoint: pinpoint ?? null,
      targetNote: null,
    },
  ];
}

const AUTHOR_DATE =
  /(?<![\p{L}\p{N}])(?<name>(?:(?:van|von|de|der|den)\s){0,3}\p{Lu}[\p{L}’'-]{1,30})(?<others>(?:,?\s(?:and|&|und|et)\s|\s?\/\s?)\p{Lu}[\p{L}’'-]{1,30}|\set\sal\.?)?(?<open>,?\s\(?)(?<year>(?:1[89]|20)\d\d)(?<letter>[a-z]?)(?![\p{L}\d/–-])(?:(?:,\s|:\s?)(?<pinpoint>(?:pp?\.?\s?|S\.\s?|at\s)?\d{1,4}(?:[–-]\d{1,4})?))?\)?/gu;
