import { apparatusOf, calledShare, completeness } from './acceptance.js';
import { bestChain } from './best-chain.js';
import { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate } from './evidence.js';
import type { Printed } from './printed.js';
import { weighLabels, type Reading, type TextEvidence } from './text-evidence.js';

export interface Apparatus {
  /** Empty where the document has no notes. */
  readonly labels: readonly ChosenLabel[];
  readonly reading: Reading;
}

/**
 * The labels that are the apparatus of printed text. Read as clean where that explains nearly all; as endnotes
 * where more of them are called from afar; else as misread by a scan, which more could pass for.
 */
export function textApparatus(printed: Printed, evidence: TextEvidence): Apparatus {
  const clean = read(printed, evidence, 'clean');
  const whole = isWhole(clean);
  const far =
    whole && calledShare(clean) === 1 && completeness(clean) === 1 ? [] : read(printed, evidence, 'far');
  if (isEndnotes(far, evidence) && calledCount(far) > calledCount(clean))
    return { labels: far, reading: 'far' };
  const misread = whole || !hasSigns(evidence.calls) ? [] : read(printed, evidence, 'misread');
  if (misread.length > clean.length + 2) return { labels: misread, reading: 'misread' };
  return { labels: clean, reading: 'clean' };
}

function calledCount(labels: readonly ChosenLabel[]): number {
  return labels.filter(({ candidate }) => candidate.called).length;
}

function read(printed: Printed, evidence: TextEvidence, reading: Reading): ChosenLabel[] {
  const calls = new CallIndex(evidence.calls);
  return apparatusOf(bestChain(printed.text, weighLabels(printed, evidence, reading), calls).labels, calls);
}

function isWhole(labels: readonly ChosenLabel[]): boolean {
  return labels.length > 0 && completeness(labels) >= 0.7 && calledShare(labels) >= 0.6;
}

/** A scan of notes leaves several signs that no writer puts after a word. */
export function hasSigns(calls: readonly CallCandidate[]): boolean {
  return calls.filter(({ number, weight }) => number === 0 && weight >= 0.9).length >= 2;
}

/** Endnotes stand after the text that calls them, one after the other. */
function isEndnotes(labels: readonly ChosenLabel[], { calls }: TextEvidence): boolean {
  const first = labels[0]?.candidate.span[0] ?? 0;
  const last = labels.at(-1)?.candidate.span[0] ?? 0;
  const numbers = new Set(labels.map(({ number }) => number));
  const theirs = calls.filter(({ number, span }) => numbers.has(number) && span[0] < last);
  const before = theirs.filter(({ span }) => span[0] < first).length;
  return (
    labels.length >= 3 &&
    completeness(labels) >= 0.8 &&
    calledShare(labels) >= 0.7 &&
    before >= labels.length * 0.7
  );
}
