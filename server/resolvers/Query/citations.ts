import { citationFilterIn, pageIn } from '../arguments.js';
import { connection } from '../connection.js';
import type { QueryField } from './field.js';

export const citations: QueryField<'citations'> = async (_, args, { store }) => {
  const page = await store.citations(citationFilterIn(args.filter), pageIn(args));
  return { ...connection(page), documentCount: page.documentCount };
};
