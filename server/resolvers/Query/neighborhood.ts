import { badInput } from '../../errors.js';
import { countIn } from '../arguments.js';
import type { QueryField } from './field.js';
import { graphOut } from '../graph.js';
import { kindsIn } from '../kind-names.js';

const MOST_IDS = 200;

export const neighborhood: QueryField<'neighborhood'> = async (_, args, { store }) => {
  if (args.ids.length > MOST_IDS)
    throw badInput(`Unexpected ${args.ids.length} ids, expected at most ${MOST_IDS}.`, { most: MOST_IDS });
  const graph = await store.neighborhood(args.ids, {
    depth: countIn('depth', args.depth, 0, 3),
    limit: countIn('limit', args.limit, 1, 1000),
    direction: args.direction,
    kinds: kindsIn(args.kinds),
    fromYear: args.fromYear ?? null,
    toYear: args.toYear ?? null,
  });
  return graphOut(graph);
};
