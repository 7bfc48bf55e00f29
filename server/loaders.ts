import DataLoader from 'dataloader';
import { correctionsOf } from './store/corrections/by-work.js';
import type { CitationFilter, PageRequest, Relation, Store } from './store/index.js';

/** One batch of questions for each level of a query. Made anew for each request. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(store: Store) {
  const byId = <V>(ask: (ids: readonly string[]) => Promise<V[]>) => new DataLoader<string, V>(ask);
  return {
    documents: byId((ids) => store.documentsByIds(ids)),
    documentTexts: byId((ids) => store.documentTexts(ids)),
    corrections: byId((ids) => store.correctionsIn(ids)),
    correctionsOfWorks: byId((ids) => correctionsOf(store, ids)),
    notes: byId((ids) => store.notesByIds(ids)),
    citations: byId((ids) => store.citationsByIds(ids)),
    works: byId((ids) => store.worksByIds(ids)),
    authors: byId((ids) => store.authorsByIds(ids)),
    institutions: byId((ids) => store.institutionsByIds(ids)),
    provisions: byId((ids) => store.provisionsByIds(ids)),
    citationsOfNotes: byId((ids) => store.citationsOfNotes(ids)),
    variants: byId((ids) => store.variants(ids)),
    measures: byId((ids) => store.measures(ids)),
    related: withArguments((ids, relation: Relation) => store.related(ids, relation)),
    timelines: byId((ids) => store.timelines(ids)),
    noteAt: withArguments((ids, at: { series: number; number: number }) =>
      store.notesAt(ids.map((document) => ({ document, ...at }))),
    ),
    notesOf: withArguments((ids, page: PageRequest) => store.notes(ids, page)),
    citationsIn: withArguments((ids, asked: CitationsAsked) =>
      store.citationsIn(ids, asked.filter, asked.page),
    ),
    citedBy: withArguments((ids, asked: CitationsAsked) => store.citedBy(ids, asked.filter, asked.page)),
    cites: withArguments((ids, page: PageRequest) => store.cites(ids, page)),
    citedByDocuments: withArguments((ids, page: PageRequest) => store.citedByDocuments(ids, page)),
    citedTogether: withArguments((ids, first: number) => store.citedTogether(ids, first)),
    provisionsOf: withArguments((ids, first: number) => store.provisions(ids, first)),
    worksOfAuthors: withArguments((ids, page: PageRequest) => store.worksOfAuthors(ids, page)),
    worksOfInstitutions: withArguments((ids, page: PageRequest) => store.worksOfInstitutions(ids, page)),
  };
}

interface CitationsAsked {
  readonly filter: CitationFilter;
  readonly page: PageRequest;
}

/** A loader for each set of arguments: fields with the same ones are asked together. */
function withArguments<A, V>(ask: (ids: readonly string[], args: A) => Promise<V[]>) {
  const loaders = new Map<string, DataLoader<string, V>>();
  return (id: string, args: A): Promise<V> => {
    const name = JSON.stringify(args);
    const loader = loaders.get(name) ?? new DataLoader<string, V>((ids) => ask(ids, args));
    loaders.set(name, loader);
    return loader.load(id);
  };
}
