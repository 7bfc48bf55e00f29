import type { FindingDecision } from '#schema/correction.js';
import { forgetLoaded } from '../../context.js';
import { badInput } from '../../errors.js';
import { findingsOf } from '../findings.js';
import { correctionId, decidedNow, MOST_REASON, said } from './decided.js';
import type { MutationField } from './field.js';

export const decideFinding: MutationField<'decideFinding'> = async (_, args, context) => {
  const { store, loaders } = context;
  const { document: id, finding, decision } = args;
  const document = await loaders.documents.load(id);
  const findings = document ? await findingsOf(id, loaders) : [];
  if (!document || !findings.some((one) => one.id === finding))
    throw badInput(`Unexpected finding ${finding}, expected one of document ${id}.`, { argument: 'finding' });
  if (decision === 'dismissed') said('reason', args.reason, 1, MOST_REASON);
  const decided: FindingDecision = {
    id: correctionId('decide-finding', id, finding),
    does: 'decide-finding',
    document: document.id,
    finding,
    decision,
    ...decidedNow(args),
  };
  await store.keepCorrections([decided]);
  forgetLoaded(context);
  return decided;
};
