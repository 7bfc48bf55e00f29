import { NO_NAMES, type EntryNames } from './names.js';
import { initialNames } from './initial-names.js';
import { turnedNames } from './turned-names.js';

/** "———", "---", "______" where the author of the entry before is meant. */
export const SAME_AUTHOR = /^(?:[—―]{1,3}|–{2,3}|-{2,4}|_{3,12})(?=[\s.,:(])/;

/** The names of the entry before, where a mark stands for them, with those that stand beside it: "—— and Roe B, ". */
export function sameAuthor(entry: string, before: readonly string[]): EntryNames {
  const mark = SAME_AUTHOR.exec(entry)?.[0].length ?? 0;
  if (mark === 0 || before.length === 0) return NO_NAMES;
  const joint = JOINT.exec(entry.slice(mark))?.[0].length ?? 0;
  const beside = joint === 0 ? NO_NAMES : namesIn(entry.slice(mark + joint));
  if (beside.names.length === 0) return { names: before, end: mark };
  return { names: [...before.slice(0, 1), ...beside.names], end: mark + joint + beside.end };
}

const JOINT = /^,? (?:and|&|und|et|y) /;

function namesIn(text: string): EntryNames {
  const turned = turnedNames(text);
  return turned.names.length > 0 ? turned : initialNames(text);
}
