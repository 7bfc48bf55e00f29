import { pageIn } from '../arguments.js';
import { connection } from '../connection.js';
import type { QueryField } from './field.js';

export const corrections: QueryField<'corrections'> = async (_, { document, ...page }, { store }) =>
  connection(await store.corrections({ document: document ?? null }, pageIn(page)));
