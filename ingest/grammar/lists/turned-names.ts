import { isPerson, PARTICLES } from '#ingest/kinds/shape/person.js';
import { MOST_NAMES, type EntryNames } from './names.js';

interface Token {
  readonly text: string;
  readonly start: number;
}

interface Name {
  readonly spoken: string;
  readonly initials: boolean;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
}

/** How far into an entry names are looked for. */
const REACH = 240;

/**
 * The names that an entry begins with, the first of them turned round: "Lee, Ann/Moe, Bo", "Lee, A., & Moe, B.", "Lee, Ann, and
 * Bo Moe". None where it does not begin so.
 */
export function turnedNames(entry: string): EntryNames {
  const tokens = tokensOf(entry.slice(0, REACH));
  const first = turnedAt(tokens, 0);
  const found = first === null ? [] : [first];
  for (let last = first; last !== null && found.length < MOST_NAMES;) {
    const next = nextNames(tokens, last);
    found.push(...next);
    last = next.at(-1) ?? null;
  }
  return { names: found.map(({ spoken }) => spoken), end: found.at(-1)?.end ?? 0 };
}

/** The name behind another, or all up to the last that are spoken; none where a title follows. */
function nextNames(tokens: readonly Token[], { next, end }: Name): Name[] {
  const word = tokens[next]?.text ?? '';
  const listed = (tokens[next - 1]?.text ?? '').endsWith(';');
  if (word === '/' || listed) return someName(turnedAt(tokens, word === '/' ? next + 1 : next));
  if (AND.test(word)) return someName(turnedAt(tokens, next + 1) ?? straightAt(tokens, next + 1));
  if (tokens[next]?.start !== end + 2) return [];
  const other = turnedAt(tokens, next);
  return other?.initials === true ? [other] : spokenRow(tokens, next);
}

const someName = (name: Name | null): Name[] => (name === null ? [] : [name]);

/** "Bo Moe, Cy Roe, and Di Doe": names behind commas, sure by the "and" before the last, or "et al." behind it. */
function spokenRow(tokens: readonly Token[], from: number): Name[] {
  const row: Name[] = [];
  for (let at = from; row.length < MOST_NAMES;) {
    const isLast = AND.test(tokens[at]?.text ?? '');
    const name = straightAt(tokens, isLast ? at + 1 : at);
    if (name === null) return [];
    row.push(name);
    if (isLast) return row.length > 1 ? row : [];
    at = name.next;
    if (tokens[at]?.text === 'et') return row;
  }
  return [];
}

/** "Lee, Ann", "van der Moe, B. C.": family name, comma, given names. */
function turnedAt(tokens: readonly Token[], from: number): Name | null {
  let at = from;
  while (at < from + 3 && isFamily(tokens[at]?.text ?? '')) at++;
  const family = tokens.slice(from, at + 1).map(({ text }) => text);
  if (!(family.at(-1) ?? '').endsWith(',') || !isFamily((family.at(-1) ?? '').slice(0, -1))) return null;
  const given: string[] = [];
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const bare = token.text.replace(/[,:;]$/, '');
    const isInitial = INITIALS.test(bare);
    const word = isInitial ? bare : bare.replace(/\.$/, '');
    if (ROLE.test(word)) break;
    // "Simone de": a particle that belongs to the family name
    if (given.length > 0 && PARTICLES.has(word) && word !== token.text)
      return named([...given, word], family, token.start + word.length, i + 1);
    if (!isInitial && (!NAME.test(word) || INITIALS.test(given.at(-1) ?? ''))) break;
    given.push(word);
    if (word === token.text && !isInitialLast(tokens[i + 1]?.text, isInitial)) continue;
    return named(given, family, token.start + word.length, i + 1);
  }
  return null;
}

/** Given names are over: behind an initial stands none, or what is no name. */
function isInitialLast(next: string | undefined, isInitial: boolean): boolean {
  if (
    next === undefined ||
    next === '/' ||
    ROLE.test(next.replace(/[,:;]$/, '')) ||
    /^[(\d]/.test(next) ||
    AND.test(next)
  )
    return true;
  return isInitial && !INITIALS.test(next.replace(/[,:;]$/, ''));
}

/** Null where this is nobody's name. */
function named(given: readonly string[], family: readonly string[], end: number, next: number): Name | null {
  const spoken = [...given, ...family].join(' ').replace(/,$/, '');
  // "Ann Lee, Bo Moe, ..." are two that stand as they are spoken
  const words = family.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (words.length > 1 && given.filter((word) => !INITIALS.test(word)).length > 1) return null;
  if (!isPerson(spoken)) return null;
  return { spoken, initials: given.every((word) => INITIALS.test(word)), end, next };
}

/** "Bo Moe", up to four words; a comma, "and" or brackets stand behind. */
function straightAt(tokens: readonly Token[], from: number): Name | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    const bare = (token?.text ?? '').replace(/[,:;]$/, '');
    const word = INITIALS.test(bare) ? bare : bare.replace(/\.$/, '');
    if (token === undefined || !(NAME.test(word) || INITIALS.test(word) || PARTICLES.has(word))) return null;
    const after = tokens[at + 1]?.text ?? '(';
    if (at === from || (word === token.text && !after.startsWith('(') && !AND.test(after))) continue;
    const spoken = [...tokens.slice(from, at).map(({ text }) => text), word].join(' ');
    return isPerson(spoken)
      ? { spoken, initials: false, end: token.start + word.length, next: at + 1 }
      : null;
  }
  return null;
}

const isFamily = (word: string) => NAME.test(word) || PARTICLES.has(word);

const NAME = /^\p{Lu}[\p{L}’'-]+$/u;
/** "A.", "A.B.", "J.-P.", "A" */
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$|^\p{Lu}{1,2}$/u;
/** Behind a name, no part of it. */
const ROLE = /^(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg|[Dd]irs?|[Cc]oords?|[Cc]omps?)\.?$/;
const AND = /^(?:and|und|et|en|[ye&])$/;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^\s/]+|\//g)].map((found) => ({ text: found[0], start: found.index }));
}
