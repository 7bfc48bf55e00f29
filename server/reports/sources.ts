import type { DocumentGraph, LocalWork } from '#schema/graph.js';
import type { WorkKind } from '#schema/work.js';

/** What an editor writes of a source in a list. */
export interface SourceFacts {
  readonly author: string;
  readonly title: string;
  /** Where it stands: "1 J. INT'L L. 2", "ICC-02/05-01/09-302". */
  readonly source: string;
  readonly date: string;
  readonly kind: WorkKind | null;
  readonly address: string;
}

/** One row of an editor's tracking sheet: a source in a note. */
export interface SourceRow extends SourceFacts {
  readonly note: number;
  /** Pinpoints as printed, of all citations of the source in the note. */
  readonly place: string;
}

/** One row for each source in each note, in reading order. */
export function sourcesOf({ works, notes, citations }: DocumentGraph): SourceRow[] {
  const known = new Map(works.map((work) => [work.id, work]));
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  const rows = new Map<
    string,
    { readonly note: number; readonly work: LocalWork; readonly places: Set<string> }
  >();
  for (const { note, outcome, pinpoint } of citations) {
    const work = outcome.status === 'resolved' ? known.get(outcome.work) : undefined;
    if (!work || note === null) continue;
    const key = `${note} ${work.id}`;
    const row = rows.get(key) ?? { note: numbers.get(note) ?? 0, work, places: new Set() };
    rows.set(key, row);
    if (pinpoint !== null) row.places.add(pinpoint);
  }
  return [...rows.values()].map(({ note, work, places }) => ({
    note,
    ...factsOf(work),
    place: [...places].join('; '),
  }));
}

export function factsOf({ reading, label }: LocalWork): SourceFacts {
  const { authors, institution, title, container, volume, page, year, date, identifiers, kind, urls } =
    reading;
  const where = [volume, container, page].filter((part) => part !== null).join(' ');
  const names = identifiers.map(({ value }) => value).filter((value) => value !== where);
  return {
    author: authors.length > 0 ? authors.join('; ') : (institution ?? ''),
    title: title ?? label,
    source: [where, ...names].filter((part) => part !== '').join('; '),
    date: date ?? (year === null ? '' : String(year)),
    kind,
    address: urls[0] ?? '',
  };
}
