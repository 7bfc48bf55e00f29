import type { KeyedWork } from '#schema/correction.js';
import type { WorkId } from '#schema/ids.js';
import { badInput } from '../../errors.js';
import type { Context } from '../../context.js';
import type { WorkRecord } from '../../store/index.js';

/** A work as it is today, and as corrections call it. Throws badInput where there is none. */
export async function keyedWork(
  id: string,
  argument: string,
  { store, loaders }: Context,
): Promise<{ record: WorkRecord; keyed: KeyedWork }> {
  const record = await loaders.works.load(id);
  const [key] = await store.keysOfWorks([record?.id ?? id]);
  if (!record || key === undefined || key === null)
    throw badInput(`Unexpected ${argument} ${id}, expected a work of the graph.`, { argument });
  return { record, keyed: { id: record.id as WorkId, key } };
}
