import { workId } from '#ingest/works/join.js';
import type { CitationWorkResolvers } from './generated.js';

export const CitationWork: CitationWorkResolvers = {
  document: ({ document }, _, { loaders }) => loaders.documents.load(document),
  work: ({ work: { keys } }, _, { loaders }) =>
    keys[0] === undefined ? null : loaders.works.load(workId(keys[0])),
};
