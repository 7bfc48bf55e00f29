import type { Citation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Work } from '#schema/work.js';
import { skeleton, words } from '../fold.js';
import { nameFit } from './fit.js';
import type { NameFit } from './fit.js';
import { nameQuery } from './query.js';
import type { NameQuery } from './query.js';
import { isCapitals, namesOf } from './work-names.js';
import type { WorkNames } from './work-names.js';

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
}

/**
 * Names of all works of a document, each read when it is first asked for; a look-up costs what the works sharing
 * the beginning or end of a word with the name cost.
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
  let byWord: ReadonlyMap<string, readonly WorkId[]> | null = null;
  const order = new Map(works.map((work, i) => [work.id, i]));
  const fit = (query: NameQuery, work: WorkId): NamedWork => {
    const own = names(work);
    return { work, ...nameFit(query, own), sameCase: own.capitals === isCapitals(query.text) };
  };
  return {
    fit: (name, work) => fit(queries(name), work),
    find(name, least) {
      const index = (byWord ??= wordIndex(works, names));
      const near = new Set(
        words(name)
          .flatMap(blocksOf)
          .flatMap((block) => index.get(block) ?? []),
      );
      return [...near]
        .map((work) => fit(queries(name), work))
        .filter((named) => named.fit >= least)
        .sort((a, b) => b.fit - a.fit || (order.get(a.work) ?? 0) - (order.get(b.work) ?? 0));
    },
  };
}

function wordIndex(works: readonly Work[], names: (work: WorkId) => WorkNames): Map<string, WorkId[]> {
  const byWord = new Map<string, WorkId[]>();
  for (const { id } of works) {
    for (const block of new Set(names(id).allWords.flatMap(blocksOf))) {
      const known = byWord.get(block);
      if (known) known.push(id);
      else byWord.set(block, [id]);
    }
  }
  return byWord;
}

/** Beginning and end of a word: a slip in one leaves the other. */
function blocksOf(word: string): string[] {
  const form = skeleton(word);
  if (form.length < 2 || COMMON.has(form)) return [];
  const size = form.length < 8 ? 3 : 4;
  return form.length < 4 ? [form] : [`${form.slice(0, size)}-`, `-${form.slice(-size)}`];
}

const COMMON = new Set(
  ['the', 'of', 'and', 'in', 'on', 'for', 'to', 'an', 'der', 'die', 'das', 'und', 'de', 'la'].map(skeleton),
);

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
