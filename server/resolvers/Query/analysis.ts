import type { QueryField } from './field.js';

export const analysis: QueryField<'analysis'> = (_, __, { store }) => store.analysis();
