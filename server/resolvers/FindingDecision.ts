import { findingsOf } from './findings.js';
import type { FindingDecisionResolvers } from './generated.js';

export const FindingDecision: FindingDecisionResolvers = {
  document: ({ document }, _, { loaders }) => loaders.documents.load(document),
  finding: async ({ document, finding }, _, { loaders }) => {
    if ((await loaders.documents.load(document)) === null) return null;
    return (await findingsOf(document, loaders)).find(({ id }) => id === finding) ?? null;
  },
};
