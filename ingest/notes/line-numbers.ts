/** A line that begins with a number. */
export interface NumberedLine {
  readonly line: number;
  readonly number: number;
  /** What follows it begins no sentence: a small letter, or nothing. */
  readonly midway: boolean;
}

/** Lines that a court's ruled paper has: numbers count from 1 to about 28 on each page. */
const FEWEST = 20;
const MOST = 32;

/**
 * Which of the numbers at the heads of lines number the lines of the paper (pleadings): runs that rise with the
 * lines from 1 to 20 and more, nearly every number in them, often in the middle of a sentence, as a list of notes
 * never is. Given and returned by line. Linear.
 */
export function lineNumbers(heads: readonly NumberedLine[]): Set<number> {
  const counted = new Set<number>();
  let from = 0;
  for (let at = 1; at <= heads.length; at++) {
    const before = heads[at - 1];
    const now = heads[at];
    if (now && before && goesOn(before, now)) continue;
    const run = heads.slice(from, at);
    if (isCount(run)) for (const { line } of run) counted.add(line);
    from = at;
  }
  return counted;
}

function goesOn(before: NumberedLine, now: NumberedLine): boolean {
  const step = now.number - before.number;
  return step >= 1 && step <= 5 && now.line - before.line <= 3 * step;
}

function isCount(run: readonly NumberedLine[]): boolean {
  const first = run[0]?.number ?? 0;
  const last = run.at(-1)?.number ?? 0;
  const midway = run.filter((head) => head.midway).length;
  if (midway * 4 < run.length) return false;
  return (
    first <= 12 && last >= FEWEST && last <= MOST && run.length >= (last - first) * 0.6 && last - first >= 12
  );
}
