import { recase } from '#ingest/kinds/shape/recase.js';
import { bare, fold, nearlySame, nearlySameForm, skeleton } from './fold.js';

/** A personal name taken apart. */
export interface PersonName {
  /** "van schaack", "hillebrecht": folded, with its particles. */
  readonly family: string;
  /** Folded given names or initials in order: ["beth"], ["r", "p"]. */
  readonly given: readonly string[];
  /** Skeletons of the whole family name and of its last word. */
  readonly forms: { readonly family: string; readonly last: string };
  /** As it should be read: capitals undone. */
  readonly name: string;
}

/** Particles that belong to the family name, with either capital. */
const PARTICLES = new Set(
  'al el bin ibn ben abu van von der den ter ten de del della di da dos du la le st san zu af'.split(' '),
);
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|qc|kc|sc)$/;
const OTHERS = /\b(?:et al|and others|e altri|et autres|y otros|u\. ?a|e\. ?a)\.?$/i;

/** "BETH VAN SCHAACK", "Schwarcz, S.L.", "SL Schwarcz", "Robert Cooter Jr." Linear in length. */
export function personName(printed: string): PersonName {
  const { parts, start } = takenApart(printed);
  const family = parts.slice(start).map(fold).join(' ');
  return {
    family,
    forms: { family: skeleton(family), last: skeleton(family.slice(family.lastIndexOf(' ') + 1)) },
    given: parts.slice(0, start).flatMap(givenNames),
    name: parts.map(recase).join(' '),
  };
}

/** A name as lists of sources sort it, capitals undone: "BETH VAN SCHAACK" is "Van Schaack", "Beth". */
export function sortedName(printed: string): { readonly family: string; readonly given: string } {
  const { parts, start } = takenApart(printed);
  const read = parts.map(recase);
  return { family: read.slice(start).join(' '), given: read.slice(0, start).join(' ') };
}

/** The words of a name, given names first, and where the family name begins. */
function takenApart(printed: string): { readonly parts: readonly string[]; readonly start: number } {
  const text = printed.trim().replace(OTHERS, '').trim();
  const inverted = /^([^,]+),\s*(\S.*)$/.exec(text);
  const [, before = '', after = ''] = inverted ?? [];
  const turned = inverted && !SUFFIX.test(bare(after)) ? `${after} ${before}` : text.replace(/,/g, ' ');
  const parts = turned.split(/\s+/).filter((part) => bare(part) !== '');
  while (parts.length > 1 && SUFFIX.test(bare(parts.at(-1) ?? ''))) parts.pop();
  let start = Math.max(0, parts.length - 1);
  while (start > 0 && PARTICLES.has(bare(parts[start - 1] ?? ''))) start--;
  return { parts, start };
}

/** Identity key of a person: family name and first given name or initial. */
export function personKey(name: PersonName): string {
  const [first] = name.given;
  return first ? `${name.family}, ${first}` : name.family;
}

/** The same family name, scan slips and a missing particle forgiven: "Schaak" and "van Schaack". */
export function sameFamily(a: PersonName, b: PersonName): boolean {
  if (nearlySameForm(a.forms.family, b.forms.family)) return true;
  const oneIsShort = !a.family.includes(' ') || !b.family.includes(' ');
  return oneIsShort && nearlySameForm(a.forms.last, b.forms.last);
}

/** Given names that one person can have: each is the other, or its initial, as far as both go. */
export function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return true;
  return x.length === 1 || y.length === 1
    ? x[0] === y[0]
    : nearlySame(x, y) || x.startsWith(y) || y.startsWith(x);
}

/** "R.P." and "RP" are two initials, "Robin" is one name. */
function givenNames(part: string): string[] {
  const dotted = part.split('.').map(bare).filter(Boolean);
  if (dotted.length > 1) return dotted;
  const initials = /^\p{Lu}{2,3}$/u.test(part) && !/[AEIOUY]/.test(part.slice(1));
  return initials ? [...part.toLowerCase()] : [bare(part)];
}
