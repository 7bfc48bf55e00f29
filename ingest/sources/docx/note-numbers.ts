import { counted, type Counting } from '../markup/counting.js';
import { childOf, descendants, type MarkupElement } from '../markup/tree.js';
import type { Parts } from './parts.js';
import { valueOf } from './styles.js';

export type NoteSort = 'footnote' | 'endnote';

/** Counts notes as Word does: call-out by call-out, afresh where a section or page says so. */
export interface NoteNumbers {
  next(sort: NoteSort): { readonly number: number; readonly label: string };
  /** A section ends here. */
  section(): void;
  /** A page ends here, as far as the file knows. */
  page(): void;
}

interface Rules {
  readonly counting: Counting;
  readonly start: number;
  readonly restart: string | null;
}

export function noteNumbers({ document, settings }: Parts): NoteNumbers {
  const sections = descendants(document, 'w:sectPr');
  let section = 0;
  const rules = (sort: NoteSort) => rulesOf(sort, [sections[section] ?? null, settings]);
  const count = { footnote: 0, endnote: 0 };
  const restart = (when: string) => {
    for (const sort of ['footnote', 'endnote'] as const) if (rules(sort).restart === when) count[sort] = 0;
  };
  return {
    next(sort) {
      const { counting, start } = rules(sort);
      const number = start + count[sort]++;
      return { number: counting === 'symbols' ? 0 : number, label: counted(number, counting) };
    },
    section() {
      section++;
      restart('eachSect');
    },
    page: () => restart('eachPage'),
  };
}

/** Word's names of countings; others are read as figures. */
const COUNTED_AS: Readonly<Record<string, Counting>> = {
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  chicago: 'symbols',
};

/** The section's rules come before the document's. */
function rulesOf(sort: NoteSort, holders: readonly (MarkupElement | null)[]): Rules {
  const said = (what: string) =>
    holders.map((holder) => valueOf(childOf(holder, `w:${sort}Pr`), what)).find((value) => value !== null) ??
    null;
  const usual = sort === 'footnote' ? 'decimal' : 'lowerRoman';
  const format = said('w:numFmt') ?? usual;
  return {
    counting: (Object.hasOwn(COUNTED_AS, format) ? COUNTED_AS[format] : undefined) ?? 'decimal',
    start: Math.max(1, Number.parseInt(said('w:numStart') ?? '1', 10) || 1),
    restart: said('w:numRestart'),
  };
}
