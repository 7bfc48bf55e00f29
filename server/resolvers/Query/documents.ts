import { pageIn } from '../arguments.js';
import { connection } from '../connection.js';
import type { QueryField } from './field.js';

export const documents: QueryField<'documents'> = async (_, args, { store }) =>
  connection(await store.documents(pageIn(args)));
