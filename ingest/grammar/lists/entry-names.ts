import { initialNames } from './initial-names.js';
import { NO_NAMES, type EntryNames } from './names.js';
import { sameAuthor } from './same-author.js';
import { spokenNames } from './spoken-names.js';
import { turnedNames } from './turned-names.js';

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
