import type { ProvisionResolvers } from './generated.js';
import { present } from './present.js';

export const Provision: ProvisionResolvers = {
  work: async ({ workId }, _, { loaders }) => present(await loaders.works.load(workId), workId),
};
