import { fold } from '#ingest/works/fold.js';

/** Kinds of signals in the order of the guides: support, comparison, contradiction, background. */
const GROUPS: readonly (readonly [pattern: RegExp, group: number])[] = [
  [/^(?:but|contra)\b/, 3],
  [/generally$/, 4],
  [/^(?:compare|contrast)\b/, 2],
  [/^(?:see|accord|cf|e g)\b/, 1],
];

/** 1 to 4, with no signal the first; null for what is no signal of the American guides. */
export function signalGroup(signal: string | null): number | null {
  if (signal === null) return 1;
  const folded = fold(signal);
  return GROUPS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
