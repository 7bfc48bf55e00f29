import type { LibraryWork } from './library/types.js';
import type { Random } from './random.js';

/** Where in a work: unprinted, so that each style prints it by its own rules. */
export interface Pin {
  readonly unit: 'page' | 'para' | 'article' | 'section';
  readonly from: number;
  readonly to: number | null;
  /** A second place: "12, 18". */
  readonly also: number | null;
  /** "(7)", "(2)(f)" after an article or section; " n.4" after a page. */
  readonly sub: string;
}

/** A place in the work that could be; null for works that are cited as a whole. */
export function pinInto(work: LibraryWork, random: Random): Pin | null {
  switch (work.kind) {
    case 'case':
      if (work.court === 'us') return pages(work.cites[0]?.[2] ?? 1, 25, random);
      if (work.court === 'uk' && !work.neutral)
        return pages(Number(work.report.split(' ').at(-1)), 60, random);
      return paras(160, random);
    case 'resolution':
      return paras(20, random);
    case 'treaty':
      return provision('article', work.articles, random);
    case 'legislation':
      if (work.system === 'uk') return provision('section', work.sections, random);
      return work.system === 'eu' ? provision('article', work.articles, random) : null;
    case 'article':
    case 'chapter':
      return pages(work.page, 30, random);
    case 'book':
      return pages(4, 500, random);
    case 'report':
      if (work.meeting) return pages(1, 9, random);
      return work.numbered === 'para' ? paras(90, random) : pages(2, 90, random);
    case 'news':
    case 'web':
    case 'speech':
      return null;
  }
}

function pages(first: number, length: number, random: Random): Pin {
  const from = first + random.between(1, length);
  const sub = random.chance(0.05) ? ` n.${random.between(1, 90)}` : '';
  return { ...many('page', from, sub === '' ? 0.4 : 0, 8, random), sub };
}

const paras = (last: number, random: Random): Pin => many('para', random.between(1, last), 0.3, 9, random);

/** One place, a range, or two places apart. */
function many(unit: Pin['unit'], from: number, share: number, length: number, random: Random): Pin {
  const to = random.chance(share) ? from + random.between(1, length) : null;
  const also = share > 0 && random.chance(0.07) ? (to ?? from) + random.between(2, 12) : null;
  return { unit, from, to, also, sub: '' };
}

function provision(unit: 'article' | 'section', last: number, random: Random): Pin {
  const from = random.between(1, last);
  if (random.chance(0.15) && from < last) return { unit, from, to: from + 1, also: null, sub: '' };
  const sub = random.pick(['', '', '(1)', '(2)', '(7)', '(2)(f)', '(1)(a)']);
  return { unit, from, to: null, also: null, sub };
}

/** "12", "12-15", "12, 18", with the style's dash; `end` prints the end of a range. */
export function placed(pin: Pin, dash: string, end: (to: number) => string = String): string {
  const range = pin.to === null ? `${pin.from}` : `${pin.from}${dash}${end(pin.to)}`;
  return pin.also === null ? range : `${range}, ${pin.also}`;
}

/** More places than one: "paras", "¶¶", "arts.". */
export const plural = (pin: Pin): boolean => pin.to !== null || pin.also !== null;

/** "1607-10" as American style drops repeated digits: 155-57, 199-201. */
export function dropped(from: number, to: number): string {
  const a = String(from);
  const b = String(to);
  if (a.length !== b.length || a.length < 3) return b;
  let same = 0;
  while (same < a.length - 2 && a[same] === b[same]) same += 1;
  return b.slice(same);
}
