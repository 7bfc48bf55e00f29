import type { Edit, WorkEdit } from '#schema/correction.js';
import { EDITED_TEXTS } from '#schema/correction.js';
import { forgetLoaded } from '../../context.js';
import { badInput } from '../../errors.js';
import type { WorkFields } from '../generated.js';
import { kindIn } from '../kind-names.js';
import { correctionId, decidedNow } from './decided.js';
import type { MutationField } from './field.js';
import { keyedWork } from './keyed-work.js';

export const editWork: MutationField<'editWork'> = async (_, args, context) => {
  const { keyed } = await keyedWork(args.work, 'work', context);
  const decided = decidedNow(args);
  const corrections = editsIn(args.fields).map((edit): WorkEdit => ({
    id: correctionId('edit-work', keyed.key, edit.field),
    does: 'edit-work',
    work: keyed,
    edit,
    ...decided,
  }));
  if (corrections.length === 0)
    throw badInput('Unexpected fields without a fact, expected at least one.', { argument: 'fields' });
  await context.store.keepCorrections(corrections);
  forgetLoaded(context);
  return corrections;
};

function editsIn(fields: WorkFields): Edit[] {
  const { year, kind, authors } = fields;
  const texts = EDITED_TEXTS.flatMap((field): Edit[] => {
    const value = fields[field]?.trim();
    if (fields[field] === undefined) return [];
    if (field !== 'label') return [{ field, value: value === undefined || value === '' ? null : value }];
    if (value === undefined || value === '')
      throw badInput('Unexpected label of nothing, expected some words.', { argument: 'fields' });
    return [{ field, value }];
  });
  return [
    ...texts,
    ...(year === undefined ? [] : [{ field: 'year' as const, value: year }]),
    ...(kind === undefined ? [] : [{ field: 'kind' as const, value: kind === null ? null : kindIn(kind) }]),
    ...(authors === undefined ? [] : [{ field: 'authors' as const, value: authors ?? [] }]),
  ];
}
