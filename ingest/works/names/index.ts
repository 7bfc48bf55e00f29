import type { Citation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Work } from '#schema/work.js';
import { filedIn } from '#ingest/kinds/case/filing.js';
import { reportPlace } from '#ingest/kinds/case/volume.js';
import { skeleton } from '../fold.js';
import { nameFit } from './fit.js';
import type { NameFit } from './fit.js';
import { nameQuery } from './query.js';
import type { NameQuery } from './query.js';
import { isCapitals, namesOf } from './work-names.js';
import { wordIndex } from './word-index.js';
import type { WordIndex } from './word-index.js';

/** A work that a name fits. */
export interface NamedWork extends NameFit {
  readonly work: WorkId;
  /** Its authors are printed in capitals as the name is, or neither is. */
  readonly sameCase: boolean;
}

/** Finds a document's works by name. */
export interface NameIndex {
  /** The fit of a name to one work. */
  fit(name: string, work: WorkId): NamedWork;
  /** All works that a name fits by `least` or better, best first; ties in order of first citation. */
  find(name: string, least: number): readonly NamedWork[];
  /** All works in a volume of reports: "504 U.S." of a short form that leaves the first page out. */
  inVolume(volume: string): readonly WorkId[];
}

/**
 * Names of all works of a document, each read when it is first asked for; a look-up costs what the few works that
 * share its rarest words cost.
 */
export function nameIndex(citations: readonly Citation[], works: readonly Work[]): NameIndex {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const byWork = new Map(works.map((work) => [work.id, work]));
  const names = remember((id: WorkId) => {
    const work = byWork.get(id);
    if (!work) throw new Error(`Unexpected work ${id}, expected one of the document's own`);
    return namesOf(
      work,
      work.citations.flatMap((citation) => byId.get(citation) ?? []),
    );
  });
  const queries = remember(nameQuery);
  let byWord: WordIndex | null = null;
  const byVolume = volumeIndex(works);
  const order = new Map(works.map((work, i) => [work.id, i]));
  const fit = (query: NameQuery, work: WorkId): NamedWork => {
    const own = names(work);
    return { work, ...nameFit(query, own), sameCase: own.capitals === isCapitals(query.text) };
  };
  return {
    fit: (name, work) => fit(queries(name), work),
    inVolume: (volume) => byVolume.get(skeleton(volume)) ?? [],
    find(name, least) {
      byWord ??= wordIndex(
        works.map(({ id }) => id),
        (work) => names(work).allWords,
      );
      return byWord
        .worksNear(name)
        .map((work) => fit(queries(name), work))
        .filter((named) => named.fit >= least)
        .sort((a, b) => b.fit - a.fit || (order.get(a.work) ?? 0) - (order.get(b.work) ?? 0));
    },
  };
}

function volumeIndex(works: readonly Work[]): Map<string, WorkId[]> {
  const byVolume = new Map<string, WorkId[]>();
  for (const { id, reading } of works) {
    if (filedIn(reading) !== null) continue;
    for (const { scheme, value } of reading.identifiers) {
      if (scheme !== 'reporter' && !/^\d{1,3} Stat\./.test(value)) continue;
      const { volume, page } = reportPlace(value);
      if (page === null) continue;
      const key = skeleton(volume);
      const known = byVolume.get(key);
      if (known) known.push(id);
      else byVolume.set(key, [id]);
    }
  }
  return byVolume;
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const had = known.get(key);
    if (had !== undefined) return had;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
