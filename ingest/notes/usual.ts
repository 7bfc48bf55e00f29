import type { ChosenLabel } from './chain.js';
import type { LabelCandidate } from './evidence.js';

/** What an unusual form of label costs where the document's labels have another. */
const UNUSUAL = 0.6;
/** What a label without call-out costs where call-outs are read well. */
const UNCALLED = 0.4;

/**
 * The candidates again, weighed by what the first chain shows to be usual in this document: labels of one form
 * ("12." or "12" or "[12]"), and, where most are called by a clean number, none that is not.
 */
export function weighByUse(
  text: string,
  candidates: readonly LabelCandidate[],
  chain: readonly ChosenLabel[],
): LabelCandidate[] {
  const usual = usualForm(text, chain);
  const clean = isClean(chain);
  return candidates.map((candidate): LabelCandidate => {
    const unusual = usual !== null && candidate.number > 0 && formOf(text, candidate) !== usual ? UNUSUAL : 0;
    const uncalled = clean && !candidate.called ? UNCALLED : 0;
    return unusual + uncalled === 0
      ? candidate
      : { ...candidate, weight: candidate.weight - unusual - uncalled };
  });
}

/** Are call-outs read so well that a label without one is suspect? */
export function isClean(chain: readonly ChosenLabel[]): boolean {
  const called = chain.filter(({ candidate }) => candidate.called).length;
  return called >= 1 && called * 10 >= chain.length * 6;
}

/** The form that most labels have, called ones counting double; null where no form has a clear majority. */
function usualForm(text: string, chain: readonly ChosenLabel[]): string | null {
  const votes = new Map<string, number>();
  let all = 0;
  for (const { candidate } of chain) {
    const vote = candidate.called ? 2 : 1;
    const form = formOf(text, candidate);
    votes.set(form, (votes.get(form) ?? 0) + vote);
    all += vote;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 10 >= all * 6 ? best[0] : null;
}

/** "12." and "12," are one form; "12", alone or before a word, is another; brackets a third. */
function formOf(text: string, { span }: LabelCandidate): string {
  const first = text[span[0]] ?? '';
  if (/[[(]/.test(first)) return 'bracket';
  const last = text[span[1] - 1] ?? '';
  if (/[).\]]/.test(last) || /[,:;]/.test(last)) return last === ')' ? 'bracket' : 'stop';
  return /[0-9]/.test(first) ? 'bare' : 'raised';
}
