import type { CallCandidate } from './evidence.js';

/** Clean call-outs by their number. */
export class CallIndex {
  private readonly offsets = new Map<number, number[]>();

  /** `calls` by offset. */
  constructor(calls: readonly CallCandidate[]) {
    for (const { number, weight, span } of calls) {
      if (number === 0 || weight <= 0.2) continue;
      const known = this.offsets.get(number);
      if (known) known.push(span[0]);
      else this.offsets.set(number, [span[0]]);
    }
  }

  has(number: number): boolean {
    return this.offsets.has(number);
  }

  /** Does a call-out with this number begin in [from, to)? By bisection. */
  within(number: number, from: number, to: number): boolean {
    const offsets = this.offsets.get(number) ?? [];
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (offsets[low] ?? Infinity) < to;
  }
}
