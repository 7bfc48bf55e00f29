/** "1 note", "2 notes", "1,318 notes". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** 1318 -> "1,318". */
export function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
