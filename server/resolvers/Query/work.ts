import type { QueryField } from './field.js';

export const work: QueryField<'work'> = (_, { id }, { loaders }) => loaders.works.load(id);
