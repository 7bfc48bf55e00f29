import { badInput } from '../../errors.js';
import type { QueryField } from './field.js';

const MOST = 200;

export const nodes: QueryField<'nodes'> = async (_, { ids }, { store }) => {
  if (ids.length > MOST)
    throw badInput(`Unexpected ${ids.length} ids, expected at most ${MOST}.`, {
      argument: 'ids',
      most: MOST,
    });
  return store.nodes(ids);
};
