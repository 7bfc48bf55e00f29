import { abbreviations } from '#ingest/tables/abbreviations.js';

/**
 * Where the name of a case begins that ends at `end` ("Ford v. Wainwright" before ", 477 U.S. 399"), or null
 * where no name stands there. Looks back over at most 240 characters.
 */
export function caseNameStart(text: string, end: number): number | null {
  const floor = Math.max(0, end - WINDOW);
  const before = text.slice(floor, end);
  const versus = lastVersus(before);
  const start = versus === null ? soleParty(before) : firstParty(before, versus);
  return start === null ? null : floor + start;
}

/**
 * The short name that `before` ends with ("See Ford, " gives "Ford"), or null: a comma, then the citation.
 */
export function shortNameBefore(before: string): string | null {
  let name = SHORT_NAME.exec(before)?.[1] ?? '';
  for (
    let first = name.split(' ')[0] ?? '';
    STOP_WORDS.has(first.replace(/[.,]$/, '').toLowerCase());
    first = name.split(' ')[0] ?? ''
  )
    name = name.slice(first.length + 1);
  return name === '' || name.startsWith('The ') ? null : name;
}

function lastVersus(before: string): number | null {
  const at = Math.max(before.lastIndexOf(' v. '), before.lastIndexOf(' v '), before.lastIndexOf(' vs. '));
  if (at < 0 || before.length - at > 150) return null;
  // Another citation's page or a sentence between the name and the end: the name is not this citation's.
  return /[;()]|\d{4}|[a-z]{4}\. [A-Z]/.test(before.slice(at + 3)) ? null : at;
}

/** "In re Winship", "Ex parte Quirin", "Matter of Baby M.": the name up to the end, words in capitals. */
function soleParty(before: string): number | null {
  const at = Math.max(
    before.lastIndexOf('In re '),
    before.lastIndexOf('Ex parte '),
    before.lastIndexOf('Matter of '),
  );
  if (at < 0 || before.length - at > 100) return null;
  const words = before.slice(at).split(' ').slice(2);
  return words.length > 0 && words.every((word) => isNameWord(word)) ? at : null;
}

/** Walks back from the "v." over the words of the first party. */
function firstParty(before: string, versus: number): number | null {
  let start = versus;
  let next = '';
  while (start > 0) {
    const space = before.lastIndexOf(' ', start - 1);
    const word = before.slice(space + 1, start);
    if (!belongs(word, next)) break;
    start = space < 0 ? 0 : space;
    next = word;
    if (space < 0) break;
  }
  const from = skipConnectors(before, start === 0 ? 0 : start + 1, versus);
  return from < versus ? from : null;
}

function belongs(word: string, next: string): boolean {
  if (word === '' || STOP_WORDS.has(word.replace(/[.,]$/, '').toLowerCase())) return false;
  if (/[;:)”"]$/.test(word)) return false;
  if (word.endsWith(',')) return next === '' ? isNameWord(word) : COMPANY_WORDS.test(next);
  // "the Confrontation Clause. Davis v. Washington": a full stop that is no abbreviation's ends a sentence.
  if (word.endsWith('.') && !isAbbreviation(word)) return false;
  return isNameWord(word);
}

function skipConnectors(before: string, from: number, versus: number): number {
  let start = from;
  for (;;) {
    const space = before.indexOf(' ', start);
    if (space < 0 || space >= versus) return start;
    const word = before.slice(start, space);
    if (/^[A-Z0-9“"'‘]/.test(word)) return start;
    start = space + 1;
  }
}

const isAbbreviation = (word: string) =>
  /^(?:[A-Z]\.)+$/.test(word) || abbreviations.has(word.slice(0, -1).toLowerCase().replaceAll('’', "'"));

const isNameWord = (word: string) =>
  /^[A-Z&‘“"'(\u00C0-\u00DE]/.test(word) || CONNECTORS.has(word.replace(/,$/, ''));

const WINDOW = 240;
/** "Ford, ", "United States, " */
const SHORT_NAME = /(?:^|[\s(“"])([A-Z][\w’'.-]{1,25}(?: (?:[A-Z&][\w’'.-]{0,20}|of|v\.)){0,3}), $/;
const COMPANY_WORDS = /^(?:Inc|Ltd|LLC|L\.L\.C|L\.P|LP|Co|Corp|N\.A|S\.A|P\.C|Jr|Sr|II|III|et|et al)\b/;
const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  'de',
  'la',
  'del',
  'der',
  'du',
  'van',
  'von',
  'den',
  'ex',
  'rel.',
  'for',
  'on',
  'et',
  'al.',
  'in',
  'to',
  'v.',
  'di',
  'da',
  'el',
  'al',
  'bin',
  'a',
]);
const STOP_WORDS = new Set([
  'see',
  'cf',
  'also',
  'accord',
  'compare',
  'with',
  'contra',
  'but',
  'e.g',
  'citing',
  'quoting',
  'under',
  'in',
  'held',
  'that',
  'as',
  'by',
  'from',
  'because',
  'while',
  'when',
  'whether',
  'since',
  'although',
  'though',
  'thus',
  'generally',
  'following',
  'overruling',
  'affirming',
  'applying',
  'court',
  'like',
  'unlike',
]);
