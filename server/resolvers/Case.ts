import type { CaseResolvers } from './generated.js';
import { loadIfGiven } from './present.js';
import { identifierOf } from './Work.js';
import { workFields } from './work-fields.js';

export const Case: CaseResolvers = {
  ...workFields,
  court: ({ institutionId }, _, { loaders }) => loadIfGiven(loaders.institutions, institutionId),
  docketNumber: (work) => identifierOf(work, 'docket'),
  ecli: (work) => identifierOf(work, 'ecli'),
  neutralCitation: (work) => identifierOf(work, 'neutral'),
};
