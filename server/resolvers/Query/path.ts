import { countIn } from '../arguments.js';
import type { QueryField } from './field.js';
import { graphOut } from '../graph.js';

export const path: QueryField<'path'> = async (_, { from, to, maxLength }, { store }) => {
  const graph = await store.path(from, to, countIn('maxLength', maxLength, 0, 12));
  return graph && graphOut(graph);
};
