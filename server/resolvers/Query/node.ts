import type { QueryField } from './field.js';

export const node: QueryField<'node'> = async (_, { id }, { store }) => (await store.nodes([id]))[0] ?? null;
