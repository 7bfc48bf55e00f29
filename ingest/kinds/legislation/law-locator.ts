import type { IdentifierScheme } from '#schema/work.js';

/** A number or series by which a law is found. */
export interface LawLocator {
  readonly value: string;
  readonly scheme: IdentifierScheme;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly sort: 'code' | 'session' | 'order' | 'bill' | 'european' | 'journal' | 'instrument' | 'gazette';
}
