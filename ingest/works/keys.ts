/**
 * All keys of a work's members, strongest first. A key is as strong as its worst place among the members that
 * have it: a title that one member leads with stays weaker than the symbol that another puts before it.
 */
export function rankKeys(lists: readonly (readonly string[])[]): string[] {
  const worst = new Map<string, number>();
  for (const keys of lists)
    keys.forEach((key, place) => worst.set(key, Math.max(place, worst.get(key) ?? 0)));
  return [...worst].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([key]) => key);
}
