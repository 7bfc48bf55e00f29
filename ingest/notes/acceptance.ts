import type { ChosenLabel } from './chain.js';

/**
 * Is a chain of labels the apparatus of a document, rather than its numbered paragraphs or headings? Notes are
 * called: most of a clean text's labels have their number in the body, a scan's have at least signs there.
 */
export function isApparatus(chain: readonly ChosenLabel[]): boolean {
  if (chain.length === 0) return false;
  const called = chain.filter(({ candidate }) => candidate.called).length;
  if (called * 2 >= chain.length) return true;
  const mean = chain.reduce((sum, { candidate }) => sum + candidate.weight, 0) / chain.length;
  return chain.length >= 3 && mean >= 0.7;
}
