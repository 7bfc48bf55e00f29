/** The groups of each work, the first of which gives its number. `roots`: the first group of each. */
export function* worksIn(roots: Int32Array): Generator<readonly number[]> {
  const others = new Map<number, number[]>();
  for (const [group, root] of roots.entries())
    if (root !== group) others.set(root, [...(others.get(root) ?? []), group]);
  for (const [group, root] of roots.entries())
    if (group > 0 && root === group) yield [group, ...(others.get(group) ?? [])];
}
