import type { ResolutionResolvers } from './generated.js';
import { identifierOf } from './Work.js';
import { workFields } from './work-fields.js';

export const Resolution: ResolutionResolvers = {
  ...workFields,
  symbol: (work) => identifierOf(work, 'symbol'),
};
