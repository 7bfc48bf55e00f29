import { pageIn } from './arguments.js';
import { connection } from './connection.js';
import type { InstitutionResolvers } from './generated.js';

export const Institution: InstitutionResolvers = {
  works: async ({ id }, args, { loaders }) => connection(await loaders.worksOfInstitutions(id, pageIn(args))),
};
