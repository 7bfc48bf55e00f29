/** "1 note", "2 notes", "1,318 notes". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** 1318 -> "1,318". */
export function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}

/** 0.1234 -> "12.3 %", what is less than a thousandth "< 0.1 %". */
export function share(part: number): string {
  if (part > 0 && part < 0.001) return '< 0.1 %';
  return `${(100 * part).toFixed(1)} %`;
}
