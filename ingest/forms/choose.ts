import { offers } from '#ingest/works/offers.js';
import type { NamedWork } from '#ingest/works/names/index.js';
import type { WorkId } from '#schema/ids.js';
import type { Candidate } from '#schema/outcome.js';
import type { Memory } from './memory.js';

/** Fits this near to the best are as good as it. */
const MARGIN = 0.04;

/** What of several works that a name fits remains: one, or several that the text does not tell apart. */
export type Choice =
  | { readonly status: 'none' }
  | { readonly status: 'one'; readonly named: NamedWork; readonly contested: boolean }
  | { readonly status: 'several'; readonly named: readonly NamedWork[] };

/**
 * The best of the works that a name fits and the pinpoint can be of (an article wants a law). Equals are told
 * apart by capitals (law reviews print authors of books in them), by what the caller prefers, and by custom: the
 * one that later forms have meant before.
 */
export function choose(
  named: readonly NamedWork[],
  pinpoint: string | null,
  memory: Memory,
  isPreferred: (work: WorkId) => boolean = () => true,
): Choice {
  const possible = named.filter((one) => offers(memory.work(one.work).reading.kind, pinpoint));
  const fitting = possible.length > 0 ? possible : named;
  const top = Math.max(0, ...fitting.map((one) => one.fit));
  const best = fitting.filter((one) => one.fit >= top - MARGIN && one.fit > 0);
  const [only] = best;
  if (!only) return { status: 'none' };
  if (best.length === 1)
    return { status: 'one', named: only, contested: named.some((one) => one.fit > only.fit) };
  const tests = [
    (one: NamedWork) => one.of !== 'author' || one.sameCase,
    (one: NamedWork) => isPreferred(one.work),
    (one: NamedWork) => memory.laterForms(one.work) > 0,
  ];
  let left = best;
  for (const test of tests) {
    const passed = left.filter(test);
    if (passed.length > 0) left = passed;
  }
  const [last] = left;
  return last && left.length === 1
    ? { status: 'one', named: last, contested: true }
    : { status: 'several', named: left };
}

/** Works between which the text does not tell, as candidates: all equally likely, with a tenth left for none of them. */
export function asCandidates(works: readonly WorkId[], memory: Memory): Candidate[] {
  return works.flatMap((work) => {
    const antecedent = memory.firstOf(work);
    return antecedent ? [{ work, antecedent, confidence: Math.round(90 / works.length) / 100 }] : [];
  });
}
