import { lineAt } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate } from './evidence.js';
import type { Printed } from './printed.js';

/** A line that is no part of a resumed body. */
export const ELSEWHERE = 0;
/** A line between two labels of a page between which the body goes on. */
export const AROUND = 1;
/** A line of such a body that calls the second of the notes. */
export const CALLING = 2;

/**
 * Where the body goes on below notes of the same page, as the text of a page in columns has it: between two labels
 * of a page stands the call-out of the second, which is called nowhere above the first. One value a line. Linear.
 */
export function resumedBodies(
  printed: Printed,
  chain: readonly ChosenLabel[],
  calls: readonly CallCandidate[],
): Uint8Array {
  const resumed = new Uint8Array(printed.lines.count);
  const before = new Map<number, number>();
  let next = 0;
  chain.forEach((label, at) => {
    const after = chain[at + 1];
    const [, from] = label.candidate.span;
    for (let call = calls[next]; call && call.span[0] < from; call = calls[++next]) note(before, call);
    if (after?.candidate.page !== label.candidate.page || after.number <= label.number) return;
    let calling = -1;
    for (let i = next; (calls[i]?.span[0] ?? Infinity) < after.candidate.span[0]; i++) {
      const call = calls[i];
      if (call?.number !== after.number || call.weight < 0.6 || before.get(call.number) === call.page)
        continue;
      calling = lineAt(printed.lines, call.span[0]);
      resumed[calling] = CALLING;
    }
    if (calling < 0) return;
    const first = lineAt(printed.lines, from) + 1;
    const end = lineAt(printed.lines, after.candidate.span[0]);
    for (let line = first; line < end; line++) resumed[line] = Math.max(resumed[line] ?? 0, AROUND);
  });
  return resumed;
}

function note(pages: Map<number, number>, { number, page, weight }: CallCandidate): void {
  if (number > 0 && weight >= 0.6) pages.set(number, page);
}
