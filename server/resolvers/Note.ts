import type { NoteResolvers } from './generated.js';
import { present } from './present.js';
import { spanOut } from './span.js';

export const Note: NoteResolvers = {
  document: async ({ documentId }, _, { loaders }) =>
    present(await loaders.documents.load(documentId), documentId),
  spans: ({ spans }) => spans.map(spanOut),
  callOut: ({ callOut }) => callOut && spanOut(callOut),
  citations: ({ id }, _, { loaders }) => loaders.citationsOfNotes.load(id),
};
