import type { Desk } from './index.js';

/** A function of the desk that several rules ask, computed once for each desk. */
export function once<T>(compute: (desk: Desk) => T): (desk: Desk) => T {
  const known = new WeakMap<Desk, { readonly value: T }>();
  return (desk) => {
    const had = known.get(desk);
    if (had) return had.value;
    const value = compute(desk);
    known.set(desk, { value });
    return value;
  };
}
