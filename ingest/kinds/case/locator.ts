import type { IdentifierScheme } from '#schema/work.js';

/** One name by which a decision is found, and where it stands. */
export interface Locator {
  readonly scheme: IdentifierScheme;
  /** As printed, scan errors mended. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** A year inside the locator: [2015] UKSC 5. */
  readonly year: number | null;
  /** How sure the shape alone is that this is a decision, 0 to 1. */
  readonly weight: number;
  /** A page may follow bare: "504 U.S. 655, 660". */
  readonly paged: boolean;
}

/** All stretches of `plain` that an expression with the flag g finds. */
export function hits(expression: RegExp, plain: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let hit = expression.exec(plain); hit !== null && found.length < 20; hit = expression.exec(plain)) {
    if (hit[0] === '') expression.lastIndex++;
    else found.push(hit);
  }
  return found;
}
