import { citationNodeId } from '../store/node-ids.js';
import type { CitationResolvers } from './generated.js';
import { kindOut } from './kind-names.js';
import { loadIfGiven, present } from './present.js';
import { spanOut } from './span.js';

export const Citation: CitationResolvers = {
  document: async ({ documentId }, _, { loaders }) =>
    present(await loaders.documents.load(documentId), documentId),
  note: ({ noteId }, _, { loaders }) => loadIfGiven(loaders.notes, noteId),
  kind: ({ kind }) => kind && kindOut(kind),
  spans: ({ spans }) => spans.map(spanOut),
  context: async ({ noteId, sentence, text }, _, { loaders }) =>
    (noteId === null ? sentence : present(await loaders.notes.load(noteId), noteId).text) ?? text,
  within: ({ within }) => spanOut(within),
  work: ({ workId }, _, { loaders }) => loadIfGiven(loaders.works, workId),
  provision: ({ provisionId }, _, { loaders }) => loadIfGiven(loaders.provisions, provisionId),
  correction: async ({ id, documentId, method, text }, _, { loaders }) => {
    if (method !== 'person') return null;
    const set = (await loaders.corrections.load(documentId)).filter((one) => one.does === 'set-work');
    const there = set.find(({ citation }) => citationNodeId(documentId, citation) === id);
    return there ?? set.find((one) => one.text === text) ?? null;
  },
  antecedent: ({ antecedentId }, _, { loaders }) => loadIfGiven(loaders.citations, antecedentId),
};
