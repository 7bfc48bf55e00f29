import type { MutationResolvers } from '../generated.js';
import { decideFinding } from './decideFinding.js';
import { undoCorrection } from './undoCorrection.js';

export const Mutation: Required<MutationResolvers> = {
  decideFinding,
  undoCorrection,
};
