import { countIn } from '../arguments.js';
import { fieldsIn } from '../fields-in.js';
import type { QueryField } from './field.js';

/** Only what is asked for is looked for: words stand in notes by the hundred thousand. */
export const search: QueryField<'search'> = (_, { query, first }, { store }, info) => {
  const fields = fieldsIn(info);
  const asked = GROUPS.filter(([, names]) => names.some((name) => fields.has(name))).map(([group]) => group);
  return store.search(query, countIn('first', first, 0, 50), asked);
};

const GROUPS = [
  ['works', ['works', 'workCount']],
  ['documents', ['documents', 'documentCount']],
  ['authors', ['authors', 'authorCount']],
  ['notes', ['notes', 'noteCount']],
] as const;
