import type { WorksJoinedResolvers } from './generated.js';
import { presentOf } from './present.js';

export const WorksJoined: WorksJoinedResolvers = {
  works: async ({ works }, _, { loaders }) =>
    presentOf(await loaders.works.loadMany(works.map(({ id }) => id))),
};
