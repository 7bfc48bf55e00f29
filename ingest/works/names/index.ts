import type { Citation } from '#schema/citation.js';
import type { WorkId } from '#schema/ids.js';
import type { Work } from '#schema/work.js';
import { fold, skeleton } from '../fold.js';
import { nameFit } from './fit.js';
import type { NameFit } from './fit.js';
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

/** Names of all works of a document, read once; a look-up costs what the works sharing a word with the name cost. */
export function nameIndex(citations: readonly Citation[], works: readonly Work[]): NameIndex {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const names = new Map(
    works.map((work) => [
      work.id,
      namesOf(
        work,
        work.citations.flatMap((id) => byId.get(id) ?? []),
      ),
    ]),
  );
  const byWord = new Map<string, WorkId[]>();
  for (const [work, own] of names) {
    for (const block of new Set(allWords(own).flatMap(blocksOf))) {
      const known = byWord.get(block);
      if (known) known.push(work);
      else byWord.set(block, [work]);
    }
  }
  const order = new Map(works.map((work, i) => [work.id, i]));
  const fit = (name: string, work: WorkId): NamedWork => {
    const own = names.get(work);
    if (!own) return { work, fit: 0, of: 'words', sameCase: false };
    return { work, ...nameFit(name, own), sameCase: own.capitals === isCapitals(name) };
  };
  return {
    fit,
    find(name, least) {
      const near = new Set(
        fold(name)
          .split(' ')
          .flatMap(blocksOf)
          .flatMap((block) => byWord.get(block) ?? []),
      );
      return [...near]
        .map((work) => fit(name, work))
        .filter((named) => named.fit >= least)
        .sort((a, b) => b.fit - a.fit || (order.get(a.work) ?? 0) - (order.get(b.work) ?? 0));
    },
  };
}

/** Beginning and end of a word: a slip in one leaves the other. */
function blocksOf(word: string): string[] {
  const form = skeleton(word);
  if (form.length < 2) return [];
  return form.length < 4 ? [form] : [`${form.slice(0, 3)}-`, `-${form.slice(-3)}`];
}

function allWords(names: WorkNames): string[] {
  const texts = [
    ...names.aliases,
    ...names.authors.flatMap((author) => [author.family, ...author.given]),
    ...names.institutions,
    ...names.titles,
    ...names.identifiers.map((identifier) => identifier.value),
    ...names.initials,
    names.words,
  ];
  return texts.flatMap((text) => fold(text).split(' '));
}
