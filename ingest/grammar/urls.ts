import { isSpaceAt } from './chars.js';

/** Where a web address or DOI that begins at `at` ends (its closing punctuation left out); null where none begins. */
export function urlEnd(text: string, at: number): number | null {
  START.lastIndex = at;
  if (START.exec(text) === null) return null;
  let i = at;
  const bracketed = text[at] === '<';
  while (
    i < text.length &&
    !isSpaceAt(text, i) &&
    !'[]"“”<>'.includes(bracketed || i === at ? ' ' : (text[i] ?? ' '))
  ) {
    i++;
    if (bracketed && text[i - 1] === '>') return i;
  }
  while (i > at && ".,;:)’'".includes(text[i - 1] ?? ' ') && !balanced(text, at, i)) i--;
  return i;
}

/** The web addresses of a text in order, without angle brackets; archive links are not among them. */
export function urlsOf(text: string): { urls: string[]; perma: string | null } {
  const urls: string[] = [];
  let perma: string | null = null;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found !== null; found = ANY.exec(text)) {
    const end = urlEnd(text, found.index) ?? found.index + found[0].length;
    const url = text.slice(found.index, end);
    const code = PERMA.exec(url)?.[1];
    if (code !== undefined) perma ??= code;
    else urls.push(url);
    ANY.lastIndex = Math.max(end, found.index + 1);
  }
  return { urls, perma };
}

/** A closing bracket that the address itself opened: "…/Rome_Statute_(1998)". */
function balanced(text: string, at: number, end: number): boolean {
  if (text[end - 1] !== ')') return false;
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth >= 0;
}

const START = /<?(?:https?:\/|www\.)\S|doi:\s?(?:10\.|https?:)|<(?=[a-z]+\.[a-z])/uy;
const ANY = /https?:\/|www\./gu;
// "https://perma.cc/C3SZ-N29Q"
const PERMA = /^https?:\/{1,3}perma\.cc\/([A-Za-z0-9 -]{4,12})/u;
