import type { TreatyResolvers } from './generated.js';
import { identifierOf } from './Work.js';
import { workFields } from './work-fields.js';

export const Treaty: TreatyResolvers = {
  ...workFields,
  treatySeries: (work) => identifierOf(work, 'treaty-series'),
};
