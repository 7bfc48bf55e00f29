import { initialNames } from './initial-names.js';
import { sameAuthor } from './same-author.js';
import { spokenNames } from './spoken-names.js';
import { turnedNames } from './turned-names.js';

/** Names at the beginning of an entry. */
export interface EntryNames {
  /** In the order in which they are spoken; an organisation is one. */
  readonly names: readonly string[];
  /** Where the last of them ends; a full stop of an initial is part of it. */
  readonly end: number;
}

export const NO_NAMES: EntryNames = { names: [], end: 0 };
/** No entry names more. */
export const MOST_NAMES = 12;

/** The names that an entry begins with, in whatever order they stand. `before`: those of the entry before it. */
export function entryNames(entry: string, before: readonly string[]): EntryNames {
  const found = [
    () => sameAuthor(entry, before),
    () => turnedNames(entry),
    () => initialNames(entry),
    () => spokenNames(entry),
  ];
  for (const names of found) {
    const read = names();
    if (read.names.length > 0) return read;
  }
  return NO_NAMES;
}
