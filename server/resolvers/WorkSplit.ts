import type { WorkSplitResolvers } from './generated.js';
import { presentOf } from './present.js';

export const WorkSplit: WorkSplitResolvers = {
  work: ({ work }, _, { loaders }) => loaders.works.load(work.id),
  documents: async ({ parts }, _, { loaders }) =>
    presentOf(await loaders.documents.loadMany(parts.map(({ document }) => document))),
};
