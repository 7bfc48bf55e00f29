import type { QueryField } from './field.js';

export const document: QueryField<'document'> = (_, { id }, { loaders }) => loaders.documents.load(id);
