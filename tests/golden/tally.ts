import { f1, percent } from './measures.js';

/** Counts of one measure: right, found, true. An accuracy has as many found as true. */
interface Count {
  right: number;
  predicted: number;
  expected: number;
  readonly accuracy: boolean;
}

/** Sums measures over documents and keeps what was missed. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly misses: { readonly measure: string; readonly where: string; readonly detail: string }[] = [];

  /** Precision and recall. */
  found(measure: string, right: number, predicted: number, expected: number): void {
    this.#add(measure, right, predicted, expected, false);
  }
  /** Right of so many. */
  rate(measure: string, right: number, of: number): void {
    this.#add(measure, right, of, of, true);
  }
  miss(measure: string, where: string, detail: string): void {
    this.misses.push({ measure, where, detail });
  }
  /** F1 or accuracy of each measure, in per cent. */
  figures(): Record<string, number | null> {
    const entries = [...this.#counts].map(([measure, { right, predicted, expected, accuracy }]) => [
      measure,
      accuracy ? percent(right, expected) : f1(right, predicted, expected),
    ]);
    return Object.fromEntries(entries) as Record<string, number | null>;
  }

  #add(measure: string, right: number, predicted: number, expected: number, accuracy: boolean): void {
    const count = this.#counts.get(measure) ?? { right: 0, predicted: 0, expected: 0, accuracy };
    count.right += right;
    count.predicted += predicted;
    count.expected += expected;
    this.#counts.set(measure, count);
  }
}
