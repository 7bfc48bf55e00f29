/** A list of whole numbers that grows: some of its millions at a time, without an object for each. */
export class Numbers {
  #values = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }
}
