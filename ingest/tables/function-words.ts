// Origin: by hand. Sorted.

const words = `
  a an and are as at be but by for from has he if in into is it its no not of on or our she than the their then these they
  this those to under upon was we were which who will with`;

/** Small words of English that never stand twice side by side. */
export const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
