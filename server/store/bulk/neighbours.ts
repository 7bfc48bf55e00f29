/** How many neighbours each vertex has, out of millions of pairs: these are sorted as numbers, and equal ones passed over. A vertex is a work by its number, or a document below zero. */
export class Neighbours {
  readonly #vertices: number;
  readonly #below: number;
  #pairs = new Float64Array(1024);
  #size = 0;

  /** Vertices are between `-documents` and `works`. */
  constructor(documents: number, works: number) {
    this.#below = documents;
    this.#vertices = documents + works + 1;
  }

  add(a: number, b: number): void {
    if (a === b) return;
    if (this.#size === this.#pairs.length) {
      const larger = new Float64Array(2 * this.#size);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#size] = (Math.min(a, b) + this.#below) * this.#vertices + Math.max(a, b) + this.#below;
    this.#size += 1;
  }

  /** The degree of a vertex. */
  counted(): (vertex: number) => number {
    const degrees = new Int32Array(this.#vertices);
    const sorted = this.#pairs.subarray(0, this.#size).sort();
    for (let at = 0; at < sorted.length; at++) {
      const pair = sorted[at] ?? 0;
      if (at > 0 && pair === sorted[at - 1]) continue;
      for (const place of [Math.floor(pair / this.#vertices), pair % this.#vertices])
        degrees[place] = (degrees[place] ?? 0) + 1;
    }
    return (vertex) => degrees[vertex + this.#below] ?? 0;
  }
}
