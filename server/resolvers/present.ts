/** A node that another one names: the store keeps them together. */
export function present<T>(node: T | null, id: string): T {
  if (node === null) throw new Error(`Unexpected absence of ${id}, expected the store to hold what it names`);
  return node;
}

/** The nodes of a list that are there. */
export function presentOf<T>(nodes: readonly (T | null | Error)[]): T[] {
  return nodes.filter((node): node is T => node !== null && !(node instanceof Error));
}

/** The node behind an id that may be null. */
export async function loadIfGiven<T>(
  loader: { load(id: string): Promise<T | null> },
  id: string | null,
): Promise<T | null> {
  return id === null ? null : loader.load(id);
}
