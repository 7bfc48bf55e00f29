import type { WorkEditResolvers } from './generated.js';

export const WorkEdit: WorkEditResolvers = {
  work: ({ work }, _, { loaders }) => loaders.works.load(work.id),
  field: ({ edit }) => edit.field,
  value: ({ edit }) => {
    if (edit.field === 'authors') return edit.value.join('; ');
    return edit.value === null ? null : String(edit.value);
  },
};
