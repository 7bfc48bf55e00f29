/** Distances and foldings by which a found value counts as the true one. */

export const folded = (value: unknown): string =>
  String(value ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '');

/** Of a pinpoint: "at 12", "¶ 12", "para. 12" and "12" are one. */
export const foldedPin = (value: string | null): string =>
  folded((value ?? '').toLowerCase().replace(/\b(?:at|arts?|articles?|paras?|pts?)\b\.?/gu, ' '));

/** True where the two agree in that share of their letters. */
export function near(a: unknown, b: unknown, share: number): boolean {
  const x = folded(a);
  const y = folded(b);
  if (x === '' || y === '') return x === y;
  return 1 - distance(x, y) / Math.max(x.length, y.length) >= share;
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** Per cent with one decimal; null where nothing was there to be right. */
export const percent = (right: number, of: number): number | null =>
  of === 0 ? null : Math.round((1000 * right) / of) / 10;

/** F1 of precision and recall, in per cent. */
export function f1(right: number, predicted: number, expected: number): number | null {
  if (expected === 0 && predicted === 0) return null;
  return percent(2 * right, predicted + expected);
}
