import type { MutationResolvers } from '../generated.js';
import { decideFinding } from './decideFinding.js';
import { editWork } from './editWork.js';
import { joinWorks } from './joinWorks.js';
import { setCitationWork } from './setCitationWork.js';
import { splitWork } from './splitWork.js';
import { undoCorrection } from './undoCorrection.js';

export const Mutation: Required<MutationResolvers> = {
  decideFinding,
  setCitationWork,
  joinWorks,
  splitWork,
  editWork,
  undoCorrection,
};
