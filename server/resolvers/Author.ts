import { pageIn } from './arguments.js';
import { connection } from './connection.js';
import type { AuthorResolvers } from './generated.js';

export const Author: AuthorResolvers = {
  works: async ({ id }, args, { loaders }) => connection(await loaders.worksOfAuthors(id, pageIn(args))),
};
