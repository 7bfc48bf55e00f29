import type { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';

/**
 * The series of a chain that are a document's apparatus, rather than its numbered paragraphs, headings or orders.
 * Notes are called: most of a clean text's labels have their number in the body, a scan's have at least signs
 * there. Series are counted again from 0.
 */
export function apparatusOf(chain: readonly ChosenLabel[], calls: CallIndex): ChosenLabel[] {
  const series: ChosenLabel[][] = [];
  for (const label of chain) (series[label.series] ??= []).push(label);
  const before = new Map<number, number>();
  const kept = series.filter((labels, at) => {
    const called = labels.filter((label) =>
      at === 0 ? label.candidate.called : isCalledAgain(label, before, calls),
    );
    for (const { number, candidate } of labels) before.set(number, candidate.span[0]);
    return isApparatus(labels, called.length / labels.length);
  });
  return kept.flatMap((labels, at) => labels.map((label): ChosenLabel => ({ ...label, series: at })));
}

/** One call-out calls one note: a later series needs its own. */
function isCalledAgain(label: ChosenLabel, before: ReadonlyMap<number, number>, calls: CallIndex): boolean {
  const since = before.get(label.number) ?? 0;
  return label.candidate.called && calls.within(label.number, since, label.candidate.span[0]);
}

function isApparatus(labels: readonly ChosenLabel[], called: number): boolean {
  if (called >= 0.5) return true;
  const mean = labels.reduce((sum, { candidate }) => sum + candidate.weight, 0) / labels.length;
  return labels.length >= 3 && mean >= 0.7;
}

/** How many of the labels are called by a clean number, 0 to 1. */
export function calledShare(labels: readonly ChosenLabel[]): number {
  if (labels.length === 0) return 0;
  return labels.filter(({ candidate }) => candidate.called).length / labels.length;
}

/** How many of the numbers up to the last label have one, 0 to 1. */
export function completeness(labels: readonly ChosenLabel[]): number {
  const expected = labels.reduce((sum, label, at) => {
    const before = labels[at - 1];
    const from = before && before.series === label.series ? before.number : Math.max(0, label.number - 10);
    return sum + label.number - from;
  }, 0);
  return expected === 0 ? 0 : labels.length / expected;
}
