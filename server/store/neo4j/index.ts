import type { OpenOptions } from '../options.js';
import { loadParts } from '../load.js';
import type { Store } from '../store.js';
import { analysis } from './analysis.js';
import { citations, citationsByIds, citationsOfNotes } from './citations.js';
import { citationsIn, citedBy } from './citations-per.js';
import { citedTogether } from './cited-together.js';
import { citedByDocuments, cites } from './cites.js';
import { corrections, correctionsIn } from './corrections.js';
import { correctionsOfWorks } from './corrections-of-works.js';
import { documentGraphs } from './document-graphs.js';
import { documentTexts } from './document-texts.js';
import { documents, documentsByIds } from './documents.js';
import { edges } from './edges.js';
import { fingerprints } from './fingerprints.js';
import type { Transaction } from './graph.js';
import { keepCorrections } from './keep-corrections.js';
import { graphVersion } from './graph-version.js';
import { keepAnalysis } from './keep-analysis.js';
import { measures } from './measures.js';
import { keysOfWorks } from './keys-of-works.js';
import { migrate, prepare } from './migrate.js';
import { neighborhood } from './neighborhood.js';
import { nodes } from './nodes.js';
import { notes, notesAt, notesByIds } from './notes.js';
import { openGraph, type Neo4jPlace } from './open.js';
import { path } from './path.js';
import { authorsByIds, institutionsByIds } from './people.js';
import { provisions, provisionsByIds } from './provisions.js';
import { related } from './related.js';
import { removeDocument } from './remove-document.js';
import { replaceDocuments } from './replace-documents.js';
import { search } from './search.js';
import { stats } from './stats.js';
import { timelines } from './timelines.js';
import { variants } from './variants.js';
import { withdrawCorrection } from './withdraw-correction.js';
import { works, worksByIds } from './works.js';
import { worksOfAuthors, worksOfInstitutions } from './works-of-people.js';

/**
 * A store in a Neo4j, of a single server, a cluster or Aura. It is connected to when first asked something; an
 * empty database is made a store then.
 */
export function openNeo4j(place: Neo4jPlace, options: OpenOptions): Store {
  const graph = openGraph(place, options);
  let prepared: Promise<void> | null = null;
  const ready = () => {
    prepared ??= prepare(graph, place).catch((error: unknown) => {
      prepared = null;
      throw error;
    });
    return prepared;
  };
  const asked =
    <A extends unknown[], R>(question: (transaction: Transaction, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await ready();
      return graph.read((transaction) => question(transaction, ...args));
    };
  const changed =
    <A extends unknown[], R>(change: (transaction: Transaction, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await ready();
      return graph.write((transaction) => change(transaction, ...args));
    };
  return {
    replaceDocument: changed((transaction, graph, reader = '') =>
      replaceDocuments(transaction, [{ graph, reader }]),
    ),
    replaceDocuments: changed(replaceDocuments),
    loadDocuments: (parts, onStep) =>
      loadParts({ replaceDocuments: changed(replaceDocuments) }, parts, (done) =>
        onStep?.({ step: 'documents', done }),
      ),
    removeDocument: changed(removeDocument),
    keepCorrections: changed(keepCorrections),
    withdrawCorrection: changed(withdrawCorrection),
    corrections: asked(corrections),
    correctionsIn: asked(correctionsIn),
    correctionsOfWorks: asked(correctionsOfWorks),
    fingerprints: asked(fingerprints),
    stats: asked(stats),
    nodes: asked(nodes),
    documents: asked(documents),
    documentsByIds: asked(documentsByIds),
    documentTexts: asked(documentTexts),
    documentGraphs: asked(documentGraphs),
    notes: asked(notes),
    notesAt: asked(notesAt),
    notesByIds: asked(notesByIds),
    citations: asked(citations),
    citationsByIds: asked(citationsByIds),
    citationsOfNotes: asked(citationsOfNotes),
    citationsIn: asked(citationsIn),
    works: asked(works),
    worksByIds: asked(worksByIds),
    keysOfWorks: asked(keysOfWorks),
    variants: asked(variants),
    citedBy: asked(citedBy),
    cites: asked(cites),
    citedByDocuments: asked(citedByDocuments),
    citedTogether: asked(citedTogether),
    provisions: asked(provisions),
    provisionsByIds: asked(provisionsByIds),
    timelines: asked(timelines),
    authorsByIds: asked(authorsByIds),
    worksOfAuthors: asked(worksOfAuthors),
    institutionsByIds: asked(institutionsByIds),
    worksOfInstitutions: asked(worksOfInstitutions),
    search: asked(search),
    neighborhood: asked(neighborhood),
    path: asked(path),
    graphVersion: asked(graphVersion),
    edges: asked(edges),
    keepAnalysis: changed(keepAnalysis),
    analysis: asked(analysis),
    measures: asked(measures),
    related: asked(related),
    close: () => graph.close(),
  };
}

/** Makes constraints and indexes. Safe to run again. */
export async function migrateNeo4j(place: Neo4jPlace): Promise<void> {
  const graph = openGraph(place, {});
  try {
    await migrate(graph, place);
  } finally {
    await graph.close();
  }
}
