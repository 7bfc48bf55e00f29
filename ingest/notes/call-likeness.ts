/** What scans make of each raised figure, most often first. */
const LOOKS: readonly string[] = [
  '®°”o0O',
  "!'’l|I1™‘",
  '?>2”*',
  '?®*3>',
  '*#4+“',
  '®5°”>§S',
  '®6°©',
  '”’"7?',
  '®8%&*',
  '®”’?9°',
];

/**
 * How well the characters of a call-out fit a number: 3 for the number itself, below 0 for another clean number,
 * else about 0 to 0.6, by likeness of each figure and by length.
 */
export function callLikeness(printed: string, read: number, number: number): number {
  if (read === number) return 3;
  const figures = String(number);
  if (read > 0 && String(read).length >= figures.length) return -1.2;
  let like = 0;
  for (let at = 0; at < figures.length && at < printed.length; at++) {
    const sign = printed[at] ?? '';
    if (LOOKS[Number(figures[at])]?.includes(sign)) like += 0.15;
  }
  return like - 0.1 * Math.abs(printed.length - figures.length);
}
