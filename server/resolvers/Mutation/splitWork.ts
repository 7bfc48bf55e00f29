import { workId } from '#ingest/works/join.js';
import type { WorkSplit } from '#schema/correction.js';
import type { WorkId } from '#schema/ids.js';
import { forgetLoaded, type Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { correctionId, decidedNow } from './decided.js';
import type { MutationField } from './field.js';
import { keyedWork } from './keyed-work.js';

export const splitWork: MutationField<'splitWork'> = async (_, args, context) => {
  const { keyed } = await keyedWork(args.work, 'work', context);
  const documents = [...new Set(args.documents)].sort();
  const parts = await partsOf(keyed.id, documents, context);
  if (parts.length === 0 || parts.some(({ keys }) => keys.length === 0))
    throw badInput('Unexpected documents, expected such as tell of the work.', { argument: 'documents' });
  const correction: WorkSplit = {
    id: correctionId('split-work', keyed.key, ...documents),
    does: 'split-work',
    work: keyed,
    parts,
    ...decidedNow(args),
  };
  await context.store.keepCorrections([correction]);
  forgetLoaded(context);
  return correction;
};

/** Of each document, the keys of its works that are this work today. */
async function partsOf(work: WorkId, documents: readonly string[], { store }: Context) {
  const stored = (await store.documentGraphs(documents)).filter((part) => part !== null);
  const parts: WorkSplit['parts'][number][] = [];
  for (const { graph } of stored) {
    const today = await store.worksByIds(graph.works.map(({ keys }) => workId(keys[0] ?? '')));
    const keys = graph.works.filter((_, i) => today[i]?.id === work).flatMap((one) => one.keys);
    parts.push({ document: graph.document.id, keys });
  }
  return parts;
}
