const LONGEST = 60;

/**
 * What a file is of, and the day: "Rome-Statute-graph-2026-11-30.png". Letters of any script and figures; no spaces, which
 * LaTeX and command lines take amiss.
 */
export function fileName(title: string, what: 'graph' | 'links', ending: string, day: Date): string {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  let stem = '';
  for (const word of words) {
    if (stem.length + word.length > LONGEST) break;
    stem += `${word}-`;
  }
  return `${stem}${what}-${dayOf(day)}.${ending}`;
}

/** By the reader's own clock. */
function dayOf(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
