/** What works tell of a person or body. */
export interface Naming {
  /** As most works name it: of several names the longest, then the first. */
  readonly name: string;
  readonly works: number;
  /** Each once, in the order of their coming. */
  readonly spellings: readonly string[];
}

interface Told<Work> {
  readonly names: Map<string, number>;
  works: number;
  latest: Work | null;
  readonly spellings: Set<string>;
}

/** How works name people and bodies. What a work tells of one comes in a row. */
export class Namings<Id, Work> {
  readonly #told = new Map<Id, Told<Work>>();

  add(id: Id, name: string, work: Work, spellings: readonly string[]): void {
    const told = this.#told.get(id) ?? { names: new Map(), works: 0, latest: null, spellings: new Set() };
    told.names.set(name, (told.names.get(name) ?? 0) + 1);
    if (told.latest !== work) told.works += 1;
    told.latest = work;
    for (const spelling of spellings) told.spellings.add(spelling);
    this.#told.set(id, told);
  }

  has(id: Id): boolean {
    return this.#told.has(id);
  }

  *all(): Generator<readonly [Id, Naming]> {
    for (const [id, { names, works, spellings }] of this.#told)
      yield [id, { name: commonest(names), works, spellings: [...spellings] }];
  }
}

function commonest(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(
    ([a, x], [b, y]) => y - x || [...b].length - [...a].length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}
