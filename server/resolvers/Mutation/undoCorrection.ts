import { forgetLoaded } from '../../context.js';
import type { MutationField } from './field.js';

export const undoCorrection: MutationField<'undoCorrection'> = async (_, { id }, context) => {
  const undone = await context.store.withdrawCorrection(id);
  forgetLoaded(context);
  return undone;
};
