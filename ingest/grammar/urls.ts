import { topLevelDomains } from '#ingest/tables/top-level-domains.js';
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

/**
 * Where an address without "https://" or "www." that begins at `at` ends: "ec.europa.eu/dma" with its path behind a mark
 * or "available at", or one that a day of access follows or leads to. Null where none does, as in prose.
 */
export function bareAddressEnd(text: string, at: number): number | null {
  let dot = at;
  while (isHostAt(text, dot)) dot++;
  if (text[dot] !== '.' || !isHostAt(text, dot + 1)) return null;
  HOST.lastIndex = at;
  const host = HOST.exec(text);
  const domain = host?.groups?.['domain'];
  if (host === null || domain === undefined || !(domain.length === 2 || known.has(domain))) return null;
  let end = at + host[0].length;
  const path = text[end] === '/';
  while (path && end < text.length && !isSpaceAt(text, end) && !'[]"“”<>'.includes(text[end] ?? ' ')) end++;
  while (path && ".,;:)’'".includes(text[end - 1] ?? ' ') && !balanced(text, at, end)) end--;
  const visited = VISITED.test(text.slice(end, end + 24)) || VISIT.test(text.slice(Math.max(0, at - 48), at));
  if (visited) return end;
  const told = path && end - at > host[0].length + 1 && LEADING.test(text.slice(Math.max(0, at - 24), at));
  return told ? end : null;
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
  perma ??= BARE_PERMA.exec(text)?.[1] ?? null;
  return { urls: urls.length > 0 || perma !== null ? urls : bareAddresses(text), perma };
}

/** Letters in lower case, figures and hyphens: most words end before a stop, and cost no more than a look. */
function isHostAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code === 45;
}

function bareAddresses(text: string): string[] {
  const urls: string[] = [];
  DOTTED.lastIndex = 0;
  for (let found = DOTTED.exec(text); found !== null; found = DOTTED.exec(text)) {
    const end = bareAddressEnd(text, found.index);
    if (end === null) continue;
    urls.push(text.slice(found.index, end));
    DOTTED.lastIndex = end;
  }
  return urls;
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
// "ec.europa.eu", "utopiablog.org"
const HOST = /(?:[a-z0-9][a-z0-9-]{0,60}\.){1,4}(?<domain>[a-z]{2,12})(?![\p{L}\d.-][\p{L}\d]|[\p{L}\d@])/uy;
// ", ", ") ", "available at "
const LEADING =
  /(?:^|[,;:.)\]’”'"<]\s?|\b(?:[Aa]vailable|[Aa]ccessible|[Oo]nline)\s(?:at|on|from|via):?\s)$/u;
// " accessed 3 May 2021", ", last visited", "(zuletzt abgerufen"
const VISITED = /^,?\s\(?(?:last\s|zuletzt\s)?(?:accessed|visited|consulted|abgerufen|checked)/iu;
// "accessed 5 May 2021, ", "last visited May 5, 2021: "
const VISIT = /(?:accessed|visited|consulted|checked)(?:\son)?:?\s[\p{L}\d .,]{6,24}[,:]\s(?:at\s)?$/iu;
const DOTTED = /(?<![\p{L}\d@./-])[a-z0-9][a-z0-9-]{0,60}\.(?=[a-z0-9])/gu;
const known: ReadonlySet<string> = new Set(topLevelDomains);
const ANY = /https?:\/|www\./gu;
// "[perma.cc/C3SZ-N29Q]"
const BARE_PERMA = /(?<![\w/.])perma\.cc\/([A-Z0-9]{4}-[A-Z0-9]{4})(?![\w-])/u;
// "https://perma.cc/C3SZ-N29Q"
const PERMA = /^https?:\/{1,3}perma\.cc\/([A-Za-z0-9 -]{4,12})/u;
