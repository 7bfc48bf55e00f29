import { pageIn, workFilterIn } from '../arguments.js';
import { connection } from '../connection.js';
import type { QueryField } from './field.js';

export const works: QueryField<'works'> = async (_, { filter, order, ...page }, { store }) =>
  connection(await store.works(workFilterIn(filter), order ?? 'cited', pageIn(page)));
