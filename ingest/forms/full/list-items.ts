/** A citation of a list, by offset, end exclusive. */
export interface ListItem {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands between the places where `next` is found behind the words of a list that stand once, [at, lead), before
 * `end`: all items but the last, of which the rest begins at `last`. The first begins with those words. `next` is global.
 */
export function itemsBetween(
  text: string,
  [at, lead]: readonly [at: number, lead: number],
  end: number,
  next: RegExp,
): { readonly items: readonly ListItem[]; readonly last: number } {
  const items: ListItem[] = [];
  let last = lead;
  next.lastIndex = lead;
  for (let found = next.exec(text); found !== null && found.index < end; found = next.exec(text)) {
    items.push({ start: items.length === 0 ? at : last, end: found.index });
    last = next.lastIndex;
  }
  return { items, last };
}
