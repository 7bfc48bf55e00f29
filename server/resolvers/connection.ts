import type { CitedWork, Page, WorkRecord } from '../store/index.js';

/** A page of the store as a connection of the API. */
export function connection<T>({ nodes, ...page }: Page<T>) {
  return { nodes, ...ending(page) };
}

export function citedWorkConnection({ nodes, ...page }: Page<CitedWork>): {
  edges: readonly { work: WorkRecord; count: number }[];
} & ReturnType<typeof ending> {
  return { edges: nodes, ...ending(page) };
}

function ending({ endCursor, hasNextPage, totalCount }: Omit<Page<unknown>, 'nodes'>) {
  return { pageInfo: { endCursor, hasNextPage }, totalCount };
}
