import type { CallIndex } from './call-index.js';
import type { LabelCandidate } from './evidence.js';

/** A label that was chosen: which candidate, and in which series of numbers. */
export interface ChosenLabel {
  readonly candidate: LabelCandidate;
  /** The true number; differs from the candidate's where the label is garbled. */
  readonly number: number;
  readonly series: number;
}

/** Labels by offset, and how much speaks for them together. */
export interface Chain {
  readonly labels: readonly ChosenLabel[];
  readonly score: number;
}

/** What one missing number costs: seven lost notes in a row are still borne by the labels after them. */
const GAP = 0.2;
/** Most that it costs to begin with a number above 1. */
const LATE_START = 2.5;
/** What it costs to begin at 1 again; less where the new 1 is called. */
const RESTART = 4;
const CALLED_RESTART = 1.2;

/**
 * The best chain of labels: numbers rise by one, a gap costs, a label that little speaks for may be left out.
 * A weighted longest rising run, O(n log m) for n candidates and m numbers.
 */
export function labelChain(candidates: readonly LabelCandidate[], calls: CallIndex): Chain {
  const numbered = candidates.filter(({ number }) => number > 0);
  const { before, restart, last, score } = bestEnds(numbered, calls);
  const chain: { readonly candidate: LabelCandidate; readonly restart: boolean }[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const candidate = numbered[at];
    if (candidate) chain.push({ candidate, restart: restart[at] === 1 });
  }
  let series = 0;
  const labels = chain.reverse().map(({ candidate, restart: again }, at): ChosenLabel => {
    if (again && at > 0) series++;
    return { candidate, number: candidate.number, series };
  });
  return { labels, score };
}

interface Ends {
  readonly before: Int32Array;
  readonly restart: Uint8Array;
  /** Where the best chain ends; -1 where there is none. */
  readonly last: number;
  readonly score: number;
}

function bestEnds(candidates: readonly LabelCandidate[], calls: CallIndex): Ends {
  const score = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  const restart = new Uint8Array(candidates.length);
  const highest = candidates.reduce((most, { number }) => Math.max(most, number), 0);
  const lower = new BestBelow(highest + 1);
  let last = -1;
  candidates.forEach((candidate, at) => {
    const { number, weight } = candidate;
    let best = -Math.min(LATE_START, GAP * (number - 1));
    const below = lower.best(number - 1);
    if (below >= 0) {
      const from = (score[below] ?? 0) - GAP * (number - 1 - (candidates[below]?.number ?? 0));
      if (from > best) {
        best = from;
        before[at] = below;
      }
    }
    if (last >= 0 && number <= 3) {
      const since = candidates[last]?.span[0] ?? 0;
      const called = number === 1 && calls.within(1, since, candidate.span[0]);
      const cost = (called ? CALLED_RESTART : RESTART) + GAP * (number - 1);
      if ((score[last] ?? 0) - cost > best) {
        best = (score[last] ?? 0) - cost;
        before[at] = last;
        restart[at] = 1;
      }
    }
    score[at] = best + weight;
    lower.offer(number, (score[at] ?? 0) + GAP * number, at);
    if (last < 0 || (score[at] ?? 0) > (score[last] ?? 0)) last = at;
  });
  return { before, restart, last, score: last < 0 ? 0 : (score[last] ?? 0) };
}

/** Which candidate with a number up to n has the highest value: a Fenwick tree of maxima. */
class BestBelow {
  private readonly value: Float64Array;
  private readonly holder: Int32Array;

  constructor(size: number) {
    this.value = new Float64Array(size + 1).fill(-Infinity);
    this.holder = new Int32Array(size + 1).fill(-1);
  }

  offer(number: number, value: number, holder: number): void {
    for (let at = number; at < this.value.length; at += at & -at) {
      if (value <= (this.value[at] ?? 0)) continue;
      this.value[at] = value;
      this.holder[at] = holder;
    }
  }

  best(number: number): number {
    let value = -Infinity;
    let holder = -1;
    for (let at = number; at > 0; at -= at & -at) {
      if ((this.value[at] ?? -Infinity) <= value) continue;
      value = this.value[at] ?? value;
      holder = this.holder[at] ?? holder;
    }
    return holder;
  }
}
