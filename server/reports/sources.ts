import type { ReadDocument } from '#schema/apparatus.js';
import type { WorkKind } from '#schema/work.js';

/** One row of an editor's tracking sheet: a source in a note. */
export interface SourceRow {
  readonly note: number;
  readonly author: string;
  readonly title: string;
  readonly source: string;
  readonly date: string;
  /** Pinpoint as printed. */
  readonly place: string;
  readonly kind: WorkKind | null;
  readonly address: string;
}

/** One row for each source in each note, in reading order. */
export function sourcesOf(read: ReadDocument): SourceRow[] {
  const works = new Map(read.works.map((work) => [work.id, work]));
  const seen = new Set<string>();
  return read.outcomes.flatMap((outcome, i): SourceRow[] => {
    const citation = read.citations[i];
    const work = outcome.status === 'resolved' ? works.get(outcome.work) : undefined;
    if (!citation || !work || citation.place.in !== 'note') return [];
    const { note } = citation.place;
    const place = citation.pinpoint ?? '';
    const key = `${note} ${work.id} ${place}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { authors, institution, title, container, volume, page, year, date, identifiers, kind, urls } =
      work.reading;
    const where = [volume, container, page].filter((part) => part !== null).join(' ');
    return [
      {
        note,
        author: authors.length > 0 ? authors.join('; ') : (institution ?? ''),
        title: title ?? work.label,
        source: [where, ...identifiers.map(({ value }) => value)].filter((part) => part !== '').join('; '),
        date: date ?? (year === null ? '' : String(year)),
        place,
        kind,
        address: urls[0] ?? '',
      },
    ];
  });
}
