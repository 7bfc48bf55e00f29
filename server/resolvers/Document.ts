import { citationFilterIn, pageIn } from './arguments.js';
import { citedWorkConnection, connection } from './connection.js';
import { findingsOf } from './findings.js';
import type { DocumentResolvers } from './generated.js';
import { loadIfGiven, present } from './present.js';
import { spanOut } from './span.js';

export const Document: DocumentResolvers = {
  text: async ({ id }, _, { loaders }) => present(await loaders.documentTexts.load(id), id).text,
  pages: async ({ id }, _, { loaders }) =>
    present(await loaders.documentTexts.load(id), id).pages.map(({ span, ...page }) => ({
      ...page,
      span: spanOut(span),
    })),
  findings: ({ id }, _, { loaders }) => findingsOf(id, loaders),
  work: ({ workId }, _, { loaders }) => loadIfGiven(loaders.works, workId),
  notes: async ({ id }, args, { loaders }) => connection(await loaders.notesOf(id, pageIn(args))),
  note: ({ id }, { series, number }, { loaders }) => loaders.noteAt(id, { series, number }),
  citations: async ({ id }, args, { loaders }) => {
    const asked = { filter: citationFilterIn(args.filter), page: pageIn(args) };
    const page = await loaders.citationsIn(id, asked);
    return { ...connection(page), documentCount: page.documentCount };
  },
  cites: async ({ id }, args, { loaders }) =>
    citedWorkConnection(await loaders.citedByDocuments(id, pageIn(args))),
};
