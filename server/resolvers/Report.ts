import type { ReportResolvers } from './generated.js';
import { identifierOf } from './Work.js';
import { workFields } from './work-fields.js';

export const Report: ReportResolvers = {
  ...workFields,
  symbol: (work) => identifierOf(work, 'symbol'),
};
