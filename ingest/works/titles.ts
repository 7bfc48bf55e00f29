import { editDistance, fold, remembered, skeleton, words } from './fold.js';

/** Words that number a title: two parts, sessions or years are two works. */
const NUMBER = /^(?:\d\w*|[ivx]+)$/;

/**
 * The same title but for scan slips, capitals and an article in front: at least `share` (0 to 1) of the letters
 * agree, and all numbers do ("Report 2022" is not "Report 2023").
 */
export function titlesNear(a: string, b: string, share: number): boolean {
  if (numbers(a) !== numbers(b)) return false;
  const [x, y] = [skeleton(withoutArticle(a)), skeleton(withoutArticle(b))];
  const limit = Math.floor((1 - share) * Math.max(x.length, y.length));
  return x.length > 0 && editDistance(x, y, limit) <= limit;
}

/** One title is the other without its subtitle, or was cut off: "Holding Hybrids to Account: ..." */
export function titleContinues(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const start = skeleton(withoutArticle(short));
  if (start.length < 12 || fold(short).split(' ').length < 3) return false;
  const main = long.split(/[:–—?]|\s-\s|\.\s/, 1)[0] ?? long;
  if (skeleton(withoutArticle(main)) === start) return true;
  return /(?:…|\.\.\.)\s*$/.test(short) && skeleton(withoutArticle(long)).startsWith(start);
}

/** One law's name is the other's beginning: "Rome Statute" and "Rome Statute of the International Criminal Court". */
export function nameContinues(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [fold(a), fold(b)] : [fold(b), fold(a)];
  if (!long.startsWith(`${short} `)) return false;
  const next = long.slice(short.length + 1).split(' ', 1)[0] ?? '';
  return short.includes(' ') && CONTINUATIONS.has(next);
}

/** Half of the words of the shorter title are in the longer: enough where a URL agrees. */
export function titlesLean(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  return short.length === 0 || short.filter((word) => long.has(word)).length * 2 >= short.length;
}

const CONTINUATIONS = new Set(
  'of for on to in and concerning relating regarding between against with establishing'.split(' '),
);

const numbers = remembered((title: string): string =>
  fold(title)
    .split(' ')
    .filter((word, i) => NUMBER.test(word) && !(word === 'i' && i === 0))
    .join(' '),
);

const withoutArticle = remembered((title: string): string =>
  title.replace(/^\W*(?:the|an?|der|die|das|les?|la)\s+/i, ''),
);
