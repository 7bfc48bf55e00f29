import type { QueryField } from './field.js';
import { kindOut } from '../kind-names.js';

export const stats: QueryField<'stats'> = async (_, __, { store }) => {
  const { worksByKind, ...rest } = await store.stats();
  return { ...rest, worksByKind: worksByKind.map(({ kind, count }) => ({ kind: kindOut(kind), count })) };
};
