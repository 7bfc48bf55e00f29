import type { WorksJoined } from '#schema/correction.js';
import { forgetLoaded } from '../../context.js';
import { badInput } from '../../errors.js';
import { correctionId, decidedNow } from './decided.js';
import type { MutationField } from './field.js';
import { keyedWork } from './keyed-work.js';

export const joinWorks: MutationField<'joinWorks'> = async (_, args, context) => {
  const [first, second, more] = args.works;
  if (first === undefined || second === undefined || more !== undefined)
    throw badInput(`Unexpected ${args.works.length} works, expected two.`, { argument: 'works' });
  const [a, b] = [await keyedWork(first, 'works', context), await keyedWork(second, 'works', context)];
  if (a.keyed.id === b.keyed.id)
    throw badInput('Unexpected works that are one already, expected two.', { argument: 'works' });
  const works = [a.keyed, b.keyed].sort((x, y) => (x.key < y.key ? -1 : 1)) as [
    typeof a.keyed,
    typeof a.keyed,
  ];
  const correction: WorksJoined = {
    id: correctionId('join-works', works[0].key, works[1].key),
    does: 'join-works',
    works,
    ...decidedNow(args),
  };
  await context.store.keepCorrections([correction]);
  forgetLoaded(context);
  return correction;
};
