import { isPerson, PARTICLES } from '#ingest/kinds/shape/person.js';

/** Names at the beginning of an entry. */
export interface EntryNames {
  /** In the order in which they are spoken. */
  readonly names: readonly string[];
  /** Where the last of them ends; a full stop of an initial is part of it. */
  readonly end: number;
}

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

/** How far into an entry names are looked for, and how many. */
const REACH = 240;
const MOST = 12;

/**
 * The names that an entry begins with, the first of them turned round: "Lee, Ann/Moe, Bo", "Lee, A., & Moe, B.", "Lee, Ann, and
 * Bo Moe". None where it does not begin so.
 */
export function turnedNames(entry: string): EntryNames {
  const tokens = tokensOf(entry.slice(0, REACH));
  const first = turnedAt(tokens, 0);
  const found = first === null ? [] : [first];
  for (let last = first; last !== null && found.length < MOST;) {
    last = nextName(tokens, last);
    if (last !== null) found.push(last);
  }
  return { names: found.map(({ spoken }) => spoken), end: found.at(-1)?.end ?? 0 };
}

function nextName(tokens: readonly Token[], { next, end }: Name): Name | null {
  const word = tokens[next]?.text ?? '';
  const listed = (tokens[next - 1]?.text ?? '').endsWith(';');
  if (word === '/' || listed) return turnedAt(tokens, word === '/' ? next + 1 : next);
  if (AND.test(word)) return turnedAt(tokens, next + 1) ?? straightAt(tokens, next + 1);
  const other = tokens[next]?.start === end + 2 ? turnedAt(tokens, next) : null;
  return other?.initials === true ? other : null;
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
    if (!isInitial && (!NAME.test(word) || INITIALS.test(given.at(-1) ?? ''))) break;
    given.push(word);
    if (word === token.text && !isInitialLast(tokens[i + 1]?.text, isInitial)) continue;
    return named(given, family, token.start + word.length, i + 1);
  }
  return null;
}

/** Given names are over: behind an initial stands none, or what is no name. */
function isInitialLast(next: string | undefined, isInitial: boolean): boolean {
  if (next === undefined || next === '/' || /^[(\d]/.test(next) || AND.test(next)) return true;
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

/** "Bo Moe", up to four words. */
function straightAt(tokens: readonly Token[], from: number): Name | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    const bare = (token?.text ?? '').replace(/[,:;]$/, '');
    const word = INITIALS.test(bare) ? bare : bare.replace(/\.$/, '');
    if (token === undefined || !(NAME.test(word) || INITIALS.test(word) || PARTICLES.has(word))) return null;
    if (at === from || (word === token.text && !(tokens[at + 1]?.text ?? '(').startsWith('('))) continue;
    const names = [...tokens.slice(from, at).map(({ text }) => text), word];
    return { spoken: names.join(' '), initials: false, end: token.start + word.length, next: at + 1 };
  }
  return null;
}

const isFamily = (word: string) => NAME.test(word) || PARTICLES.has(word);

const NAME = /^\p{Lu}[\p{L}’'-]+$/u;
/** "A.", "A.B.", "J.-P.", "A" */
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$|^\p{Lu}{1,2}$/u;
const AND = /^(?:and|und|et|en|[ye&])$/;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^\s/]+|\//g)].map((found) => ({ text: found[0], start: found.index }));
}
