import { pageIn } from '../arguments.js';
import { connection } from '../connection.js';
import type { QueryField } from './field.js';

export const notes: QueryField<'notes'> = async (_, { document, ...page }, { loaders }) =>
  connection(await loaders.notesOf(document, pageIn(page)));
