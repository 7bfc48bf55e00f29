import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Names of the fields that a query asks of what a resolver answers, also by way of fragments. */
export function fieldsIn({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Set<string> {
  const names = new Set<string>();
  const add = (selections: readonly SelectionNode[] = []) => {
    for (const selection of selections) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      else if (selection.kind === 'InlineFragment') add(selection.selectionSet.selections);
      else add(fragments[selection.name.value]?.selectionSet.selections);
    }
  };
  for (const { selectionSet } of fieldNodes) add(selectionSet?.selections);
  return names;
}
