import type { CallIndex } from './call-index.js';
import { labelChain, type Chain } from './chain.js';
import type { LabelCandidate } from './evidence.js';
import { USUAL_FORMS, usualForm } from './label-form.js';

/** What a label of another form than the document's costs. */
const UNUSUAL = 0.6;

/**
 * The best chain of labels where a document keeps to one form of label: each form is tried as the usual one, and
 * labels of the others have less weight. So numbered paragraphs ("3.") do not mix with notes ("3").
 */
export function bestChain(text: string, candidates: readonly LabelCandidate[], calls: CallIndex): Chain {
  const forms = candidates.map((candidate) => usualForm(text, candidate));
  let best: Chain = { labels: [], score: 0 };
  for (const usual of USUAL_FORMS) {
    if (!forms.includes(usual)) continue;
    const weighed = candidates.map((candidate, at) =>
      forms[at] === usual ? candidate : { ...candidate, weight: candidate.weight - UNUSUAL },
    );
    const chain = labelChain(weighed, calls);
    if (chain.score > best.score) best = chain;
  }
  return best;
}
