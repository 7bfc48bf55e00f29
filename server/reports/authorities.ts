import type { DocumentGraph } from '#schema/graph.js';
import { WORK_KINDS, type WorkKind } from '#schema/work.js';
import { factsOf, type SourceFacts } from './sources.js';

/** A work in the table of authorities, with the notes that cite it. */
export interface Authority extends SourceFacts {
  readonly label: string;
  readonly notes: readonly number[];
  /** Cited in so many notes that a table says "passim". */
  readonly passim: boolean;
}

/** Notes from which on a table of authorities says "passim" (custom of court rules: more than five). */
const PASSIM = 6;

/** All works that notes cite, by kind and name. */
export function authoritiesOf({ works, notes: all, citations }: DocumentGraph): Authority[] {
  const numbers = new Map(all.map(({ id, number }) => [id, number]));
  const notes = new Map<string, Set<number>>();
  for (const { note, outcome } of citations) {
    const number = note === null ? undefined : numbers.get(note);
    if (outcome.status !== 'resolved' || number === undefined) continue;
    notes.set(outcome.work, (notes.get(outcome.work) ?? new Set()).add(number));
  }
  return works
    .flatMap((work): Authority[] => {
      const at = [...(notes.get(work.id) ?? [])];
      if (at.length === 0) return [];
      return [{ ...factsOf(work), label: work.label, notes: at, passim: at.length >= PASSIM }];
    })
    .sort((a, b) => orderOf(a.kind) - orderOf(b.kind) || nameOf(a).localeCompare(nameOf(b), 'en'));
}

function orderOf(kind: WorkKind | null): number {
  return kind === null ? WORK_KINDS.length : WORK_KINDS.indexOf(kind);
}

/** What a table of authorities is sorted by: the family name where there is an author. */
function nameOf({ author, title }: Authority): string {
  const [first = ''] = author.split('; ');
  const family = first.split(' ').at(-1) ?? '';
  return `${family} ${title}`.trim();
}

/** "3, 7, 12" or "passim". */
export function notesOf({ notes, passim }: Authority): string {
  return passim ? 'passim' : notes.join(', ');
}

/** "Ann Lee, First Things, 1 J. INT'L L. 2 (2000)". */
export function authorityIn({ author, title, source, date }: Authority): string {
  const words = [author.replaceAll('; ', ', '), title, source].filter((part) => part !== '').join(', ');
  return date === '' ? words : `${words} (${date})`;
}

const GROUPS: Readonly<Record<WorkKind, string>> = {
  case: 'Cases',
  resolution: 'Resolutions',
  treaty: 'Treaties',
  legislation: 'Legislation',
  article: 'Articles',
  book: 'Books',
  chapter: 'Chapters',
  report: 'Reports',
  news: 'News',
  web: 'Web pages',
  speech: 'Speeches',
};

export interface AuthorityGroup {
  readonly name: string;
  readonly authorities: readonly Authority[];
}

/** The table's parts: cases first, what was not recognised last. */
export function grouped(authorities: readonly Authority[]): AuthorityGroup[] {
  return [...WORK_KINDS, null].flatMap((kind) => {
    const own = authorities.filter((one) => one.kind === kind);
    return own.length === 0
      ? []
      : [{ name: kind === null ? 'Not recognised' : GROUPS[kind], authorities: own }];
  });
}
