import { otherOf } from '../store/corrections/works.js';
import type { WorkSplitResolvers } from './generated.js';
import { presentOf } from './present.js';

export const WorkSplit: WorkSplitResolvers = {
  work: ({ work }, _, { loaders }) => loaders.works.load(work.id),
  other: ({ id }, _, { loaders }) => loaders.works.load(otherOf(id)),
  documents: async ({ parts }, _, { loaders }) =>
    presentOf(await loaders.documents.loadMany(parts.map(({ document }) => document))),
};
