/** Groups of things that belong together: a union-find whose representatives are the smallest members. */
export interface Components {
  /** Says that `a` and `b` are one. */
  join(a: number, b: number): void;
  /** The representative of a thing's group: its smallest member. */
  find(a: number): number;
  /** All groups, each in rising order, ordered by their smallest member. */
  groups(): number[][];
}

/** `size` things, numbered from 0, each in a group of its own. */
export function components(size: number): Components {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (a: number): number => {
    let at = a;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      parent[at] = parent[up] ?? up;
      at = up;
    }
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
    groups() {
      const byRoot = new Map<number, number[]>();
      for (let i = 0; i < size; i++) {
        const group = byRoot.get(find(i));
        if (group) group.push(i);
        else byRoot.set(i, [i]);
      }
      return [...byRoot.values()];
    },
  };
}
