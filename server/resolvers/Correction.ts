import type { Correction as AnyCorrection } from '#schema/correction.js';
import type { CorrectionResolvers } from './generated.js';

/** The type of the API for each thing that a correction does. */
const TYPES = {
  'decide-finding': 'FindingDecision',
  'set-work': 'CitationWork',
  'join-works': 'WorksJoined',
  'split-work': 'WorkSplit',
  'edit-work': 'WorkEdit',
} as const satisfies Record<AnyCorrection['does'], string>;

export const Correction: CorrectionResolvers = {
  __resolveType: ({ does }) => TYPES[does],
};
