import type { CandidateResolvers } from './generated.js';
import { loadIfGiven, present } from './present.js';

export const Candidate: CandidateResolvers = {
  work: async ({ workId }, _, { loaders }) => present(await loaders.works.load(workId), workId),
  antecedent: ({ antecedentId }, _, { loaders }) => loadIfGiven(loaders.citations, antecedentId),
};
