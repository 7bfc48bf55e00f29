/** Binary search: index of the first item that begins at or after `at`; the list's length where none does. */
export function firstFrom(items: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
