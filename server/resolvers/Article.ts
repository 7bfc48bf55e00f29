import type { ArticleResolvers } from './generated.js';
import { identifierOf } from './Work.js';
import { workFields } from './work-fields.js';

export const Article: ArticleResolvers = {
  ...workFields,
  doi: (work) => identifierOf(work, 'doi'),
};
