/** The value around which most of the weight lies, within `width` to either side; null for no values. */
export function mode(
  values: readonly (readonly [value: number, weight: number])[],
  width: number,
): number | null {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) {
    const step = Math.round(value / width);
    sums.set(step, (sums.get(step) ?? 0) + weight);
  }
  let best: number | null = null;
  let most = 0;
  for (const [step, weight] of sums) {
    const around = weight + ((sums.get(step - 1) ?? 0) + (sums.get(step + 1) ?? 0)) / 2;
    if (around > most) [best, most] = [step, around];
  }
  if (best === null) return null;
  const near = values.filter(([value]) => Math.abs(Math.round(value / width) - (best ?? 0)) <= 1);
  const total = near.reduce((sum, [, weight]) => sum + weight, 0);
  return near.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
}

/** Null for no values. */
export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
