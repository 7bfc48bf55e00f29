import { fold } from '#ingest/works/fold.js';

/** Words of a title for comparison; abbreviations and their words count as one: "Int’l" and "International". */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleWords(a), titleWords(b)];
  const length = Math.min(x.length, y.length);
  // a title without its subtitle is the same title
  return length > 0 && x.slice(0, length).every((word, i) => sameWord(word, y[i] ?? ''));
}

function titleWords(title: string): string[] {
  return fold(title.replace(/&/g, ' and ')).split(' ').filter(Boolean);
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length < long.length - 1 && short[0] === long[0] && inOrder(short, long);
}

/** The letters of an abbreviation stand in its word in order: "govt" in "government". */
function inOrder(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
