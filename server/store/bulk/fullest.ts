/** The few of each group that rank first, out of millions that come by: numbers only. */
export class Fullest {
  readonly #most: number;
  #ranks: Float64Array;
  #members: Float64Array;
  #sizes: Uint8Array;

  constructor(most: number) {
    this.#most = most;
    this.#ranks = new Float64Array(1024 * most);
    this.#members = new Float64Array(1024 * most);
    this.#sizes = new Uint8Array(1024);
  }

  offer(group: number, rank: string, member: number): void {
    while (group >= this.#sizes.length) this.#grow();
    const [start, size] = [group * this.#most, this.#sizes[group] ?? 0];
    const value = valueOf(rank);
    if (size < this.#most) {
      this.#put(start + size, value, member);
      this.#sizes[group] = size + 1;
      return;
    }
    let last = start;
    for (let at = start + 1; at < start + size; at++)
      if ((this.#ranks[at] ?? 0) > (this.#ranks[last] ?? 0)) last = at;
    if (value < (this.#ranks[last] ?? 0)) this.#put(last, value, member);
  }

  of(group: number): number[] {
    const start = group * this.#most;
    return [...this.#members.subarray(start, start + this.sizeOf(group))];
  }

  has(group: number, member: number): boolean {
    const start = group * this.#most;
    return this.#members.subarray(start, start + this.sizeOf(group)).includes(member);
  }

  sizeOf(group: number): number {
    return this.#sizes[group] ?? 0;
  }

  #put(at: number, value: number, member: number): void {
    this.#ranks[at] = value;
    this.#members[at] = member;
  }

  #grow(): void {
    const sizes = new Uint8Array(2 * this.#sizes.length);
    const [ranks, members] = [1, 2].map(() => new Float64Array(sizes.length * this.#most));
    if (!ranks || !members) return;
    sizes.set(this.#sizes);
    ranks.set(this.#ranks);
    members.set(this.#members);
    [this.#sizes, this.#ranks, this.#members] = [sizes, ranks, members];
  }
}

/** "83-0f3c..." as a number that sorts the same: two figures, and 44 bits of the hash, which tell any two apart. */
function valueOf(rank: string): number {
  return parseInt(rank.slice(0, 2), 10) * 2 ** 44 + parseInt(rank.slice(3, 14), 16);
}
