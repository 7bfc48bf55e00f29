import { journalWeight } from './journal-names.js';
import type { Parts } from './parts.js';

/** A piece by its place in a journal alone. */
export interface JournalPlace {
  readonly container: string;
  readonly volume: string;
  readonly page: string;
  readonly year: number;
  readonly pin: string | null;
}

// "93 AJIL 12 (1999)", "93 A.J.I.L. 12, 15-17 (1999)"
const BEHIND =
  /^(?<volume>\d{1,3})(?:\(\d{1,2}\))? (?<journal>\p{Lu}[^\d()";]{1,60}?),? (?<page>\d{1,4})(?:,? (?<pin>(?:at )?\d{1,4}(?:-\d{1,4})?))? \((?<year>(?:1[89]|20)\d\d)\)$/u;
// "(1999) 93 AJIL 12"
const BEFORE =
  /^\((?<year>(?:1[89]|20)\d\d)\) (?<volume>\d{1,3})(?:\(\d{1,2}\))? (?<journal>\p{Lu}[^\d()";]{1,60}?),? (?<page>\d{1,4})(?:,? (?<pin>(?:at )?\d{1,4}(?:-\d{1,4})?))?$/u;

/** Null where the journal is not known by name or letters: reports of cases have the same shape. */
export function journalPlace(parts: Parts): JournalPlace | null {
  const text = parts.plain.slice(0, parts.end);
  if (text.length > 110) return null;
  const found = (BEHIND.exec(text) ?? BEFORE.exec(text))?.groups;
  const container = found?.['journal'] ?? '';
  if (found === undefined || journalWeight(container) < 1) return null;
  return {
    container,
    volume: found['volume'] ?? '',
    page: found['page'] ?? '',
    year: Number(found['year']),
    pin: found['pin'] ?? null,
  };
}
