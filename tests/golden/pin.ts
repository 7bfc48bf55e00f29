import type { LibraryWork } from './library/types.js';
import type { Random } from './random.js';

/** Where in a work: unprinted, so that each style prints it by its own rules. */
export interface Pin {
  readonly unit: 'page' | 'para' | 'article' | 'section';
  readonly from: number;
  readonly to: number | null;
  /** "(7)", "(2)(f)" after an article or section. */
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
  return { unit: 'page', from, to: random.chance(0.4) ? from + random.between(1, 8) : null, sub: '' };
}

function paras(last: number, random: Random): Pin {
  const from = random.between(1, last);
  return { unit: 'para', from, to: random.chance(0.3) ? from + random.between(1, 9) : null, sub: '' };
}

function provision(unit: 'article' | 'section', last: number, random: Random): Pin {
  const from = random.between(1, last);
  if (random.chance(0.15) && from < last) return { unit, from, to: from + 1, sub: '' };
  const sub = random.pick(['', '', '(1)', '(2)', '(7)', '(2)(f)', '(1)(a)']);
  return { unit, from, to: null, sub };
}

/** "1607-10" as American style drops repeated digits: 155-57, 199-201. */
export function dropped(from: number, to: number): string {
  const a = String(from);
  const b = String(to);
  if (a.length !== b.length || a.length < 3) return b;
  let same = 0;
  while (same < a.length - 2 && a[same] === b[same]) same += 1;
  return b.slice(same);
}
