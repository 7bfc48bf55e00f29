import { behindNames } from './behind-names.js';
import { caseByName } from './case-by-name.js';
import { withImprint } from './commas.js';
import { dated } from './dated.js';
import { entryNames } from './entry-names.js';
import { sentences, titleFirst } from './sentences.js';

/**
 * An entry as a note would have it: lists of sources are sorted by family names, which stand first in them, or have the year
 * behind the names. Null where it stands as it would in a note. `before`: the names of the entry before it.
 *   "Lee, Ann, First Sands, Norvik 2010"          "Ann Lee, First Sands (Norvik 2010)"
 *   "Lee, Ann/Moe, Bo: Die Sande, Norvik 2010"    "Ann Lee and Bo Moe, Die Sande (Norvik 2010)"
 *   "Lee, Ann. First Sands. Norvik: Roe, 2010."   "Ann Lee, First Sands (Norvik: Roe, 2010)"
 *   "Lee, A. (2010). First sands. Norvik: Roe."   "A. Lee, First sands (Norvik: Roe 2010)"
 *   "Lee A, First Sands (Roe 2010)"               "A. Lee, First Sands (Roe 2010)"
 *   "Ann Lee. 2010. First sands. Norvik: Roe."    "Ann Lee, First sands (Norvik: Roe 2010)"
 */
export function turned(entry: string, before: readonly string[] = []): string | null {
  return asNote(entry, before)?.text ?? null;
}

/** An entry as a note would have it. */
export interface AsNote {
  readonly text: string;
  /** Its end was seen to be a place of print, a journal or the like. */
  readonly whole: boolean;
}

export function asNote(entry: string, before: readonly string[]): AsNote | null {
  const { names, end } = entryNames(entry, before);
  if (names.length === 0) {
    const text = caseByName(entry) ?? titleFirst(entry);
    return text === null ? null : { text, whole: true };
  }
  const behind = behindNames(entry.slice(end));
  if (behind === null) return null;
  const { year, said } = behind;
  const authors = names.join(' and ');
  if (year !== null) return { text: `${authors}, ${dated(said, year)}`, whole: true };
  const source = behind.sentences ? sentences(said) : withImprint(said);
  return { text: `${authors}, ${source}`, whole: !behind.sentences || source !== said };
}
