import { countIn } from '../arguments.js';
import type { QueryField } from './field.js';

export const search: QueryField<'search'> = (_, { query, first }, { store }) =>
  store.search(query, countIn('first', first, 0, 50));
