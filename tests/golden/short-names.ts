import type { LibraryWork } from './library/types.js';
import { family } from './names.js';

/** Under which name a later note would look for the work. */
function leadName(work: LibraryWork): string | null {
  switch (work.kind) {
    case 'article':
    case 'book':
    case 'chapter':
    case 'news':
    case 'web':
      return work.authors[0] ? family(work.authors[0]) : null;
    case 'report':
      return work.meeting ? null : work.institution;
    case 'speech':
      return family(work.speaker);
    default:
      return null;
  }
}

/** Works whose leading name another work shares. */
export function clashes(works: readonly LibraryWork[]): Set<string> {
  const names = works.map((work) => leadName(work) ?? work.id);
  return new Set(
    works
      .filter((_, i) => names.indexOf(names[i] ?? '') !== names.lastIndexOf(names[i] ?? ''))
      .map((work) => work.id),
  );
}

/** Leaves one of several cases that later notes could not tell apart. */
export function distinctShortNames(works: readonly LibraryWork[]): LibraryWork[] {
  const seen = new Set<string>();
  return works.filter((work) => {
    const name = work.kind === 'case' ? work.short : work.id;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
