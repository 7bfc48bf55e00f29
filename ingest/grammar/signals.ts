import { openingSignals, signals } from '#ingest/tables/signals.js';
import { isSpaceAt } from './chars.js';

export interface Signal {
  /** As printed, without what follows: "See, e.g.,". */
  readonly text: string;
  /** Where the citation may begin. */
  readonly end: number;
}

/** The signal that begins at `at`; the longest wins. Null where none does. */
export function signalAt(text: string, at: number): Signal | null {
  return read(CUTTING, text, at) ?? slip(text, at);
}

/** As `signalAt`, and those that are signals only where they open a citation: "also", "S.". */
export function openingSignalAt(text: string, at: number): Signal | null {
  return signalAt(text, at) ?? (INITIALS.test(text.slice(at, at + 6)) ? null : read(OPENING, text, at));
}

// "S. A. Roe", not "s. a. Roe"
const INITIALS = /^S\. ?A\. /;

/** "Compare A, with B": the `with` between two compared sources. */
export function withAt(text: string, at: number): Signal | null {
  return text.startsWith('with ', at) ? { text: 'with', end: at + 5 } : null;
}

function read(pattern: RegExp, text: string, at: number): Signal | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return null;
  let end = at + found.length;
  const printed = found.endsWith(':') ? found.slice(0, -1) : found;
  while (isSpaceAt(text, end)) end++;
  return { text: printed, end };
}

/** What a scan makes of "See": "5ee", and "Seesupra" without its space. */
function slip(text: string, at: number): Signal | null {
  GLUED.lastIndex = at;
  const glued = GLUED.exec(text)?.[0];
  if (glued !== undefined) return { text: glued, end: at + glued.length };
  MISREAD.lastIndex = at;
  const misread = MISREAD.exec(text);
  return misread === null ? null : { text: `See${misread[1] ?? ''}`, end: at + misread[0].length };
}

// before a note only: parts ("Seebelow Part 2") are not read apart as yet
const GLUED =
  /(?:[Bb]ut\s)?[Ss]ee(?=(?:supra|infra|below|above),?\s(?:nn?|[Nn]otes?|fns?|footnotes?|text|accompanying)\b)/uy;
const MISREAD = /[5$]ee(\salso|\sgenerally|,\se\.g\.,)?\s(?=[\p{Lu}\p{Ll}\d])/uy;

const CUTTING = compiled(signals);
const OPENING = compiled(openingSignals);

/** "see also e.g" -> /see,?\s+also,?\s+e\.?\s?g\.?[,:]?(?=\s)/iy, longest first. */
function compiled(list: readonly string[]): RegExp {
  const parts = [...list].sort((a, b) => b.length - a.length).map(pattern);
  return new RegExp(`(?:${parts.join('|')})(?:,|:|,:)?(?=[\\s“‘"'„(])`, 'iuy');
}

function pattern(signal: string): string {
  return signal
    .split(' ')
    .map((word) => word.replace(/\.$/u, '').split('.').join('\\.?\\s?') + '\\.?')
    .join(',?\\s+');
}
