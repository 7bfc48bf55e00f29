import type { OpenOptions } from '../options.js';
import type { Store } from '../store.js';
import { analysis } from './analysis.js';
import { citations, citationsByIds, citationsOfNotes } from './citations.js';
import { citationsIn, citedBy } from './citations-per.js';
import { citedTogether } from './cited-together.js';
import { citedByDocuments, cites } from './cites.js';
import type { Database } from './database.js';
import { corrections, correctionsIn } from './corrections.js';
import { correctionsOfWorks } from './corrections-of-works.js';
import { documentGraphs } from './document-graphs.js';
import { documentTexts } from './document-texts.js';
import { documents, documentsByIds } from './documents.js';
import { edges } from './edges.js';
import { fingerprints } from './fingerprints.js';
import { keepCorrections } from './keep-corrections.js';
import { graphVersion } from './graph-version.js';
import { keepAnalysis } from './keep-analysis.js';
import { loadDocuments } from './load-documents.js';
import { measures } from './measures.js';
import { keysOfWorks } from './keys-of-works.js';
import { neighborhood } from './neighborhood.js';
import { nodes } from './nodes.js';
import { notes, notesAt, notesByIds } from './notes.js';
import { openDatabase } from './open.js';
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

/** The embedded store: one file in `folder`, written in transactions, read while it is written. */
export function openSqlite(folder: string, options: OpenOptions): Store {
  const database = openDatabase(folder, options);
  /** Several statements of one question see the graph of one moment. */
  const asked =
    <A extends unknown[], R>(question: (database: Database, ...args: A) => R) =>
    async (...args: A): Promise<R> =>
      database.snapshot(() => question(database, ...args));
  return {
    replaceDocument: async (graph, reader = '') => replaceDocuments(database, [{ graph, reader }]),
    replaceDocuments: async (parts) => replaceDocuments(database, parts),
    loadDocuments: async (parts, onStep) => loadDocuments(database, parts, onStep),
    removeDocument: async (id) => removeDocument(database, id),
    keepCorrections: async (list) => keepCorrections(database, list),
    withdrawCorrection: async (id) => withdrawCorrection(database, id),
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
    keepAnalysis: async (found) => keepAnalysis(database, found),
    analysis: asked(analysis),
    measures: asked(measures),
    related: asked(related),
    close: async () => database.close(),
  };
}
