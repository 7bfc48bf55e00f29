import type { WorkKind } from '../api/generated.js';

export const KINDS = [
  'case',
  'treaty',
  'resolution',
  'legislation',
  'article',
  'book',
  'chapter',
  'report',
  'news',
  'web',
  'speech',
  'unknown',
] as const satisfies readonly WorkKind[];

/** Lanes of the graph, from top to bottom. */
export type Lane = 'writing' | 'decisions' | 'law';

/** Where a kind is drawn, and the outline of its signs: icon and inner lines (16 px), sign in running text. */
interface Drawing {
  readonly lane: Lane;
  readonly icon: readonly [outline: string, ...inner: string[]];
  readonly sign: string;
}

const circle = (radius: number): string =>
  `M${String(8 - radius)} 8a${String(radius)} ${String(radius)} 0 1 0 ${String(radius * 2)} 0a${String(radius)} ${String(radius)} 0 1 0 -${String(radius * 2)} 0z`;

export const DRAWINGS = {
  case: { lane: 'decisions', icon: [circle(6.5), 'M5.5 6 8 10.6 10.5 6'], sign: circle(7) },
  treaty: {
    lane: 'law',
    icon: ['M4.6 2h6.8L15 8l-3.6 6H4.6L1 8z', 'M5 6.2h6M5 10h2.3M8.7 10H11'],
    sign: 'M4.2 1.6h7.6L16 8l-4.2 6.4H4.2L0 8z',
  },
  resolution: {
    lane: 'law',
    icon: ['M8 .9 15.1 8 8 15.1.9 8z', 'm5.2 8 2 2.1 3.6-4'],
    sign: 'M8 0l8 8-8 8-8-8z',
  },
  legislation: {
    lane: 'law',
    icon: [
      'M2 2h12v7a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5z',
      'M9.9 5.4C9.5 4.7 8.8 4.4 8 4.4c-1 0-1.9.6-1.9 1.5 0 1.9 3.8 1.5 3.8 3.5 0 .9-.8 1.5-1.9 1.5-.8 0-1.6-.4-2-1.1',
    ],
    sign: 'M1.2 1h13.6v6.5c0 4.6-3.6 7.2-6.8 8-3.2-.8-6.8-3.4-6.8-8z',
  },
  article: {
    lane: 'writing',
    icon: ['M2.5 1.5h11v13h-11z', 'M5 4.8h6M5 7.4h6M5 11.6h2.6'],
    sign: 'M3 .5h10v15H3z',
  },
  book: {
    lane: 'writing',
    icon: ['M2.2 3.4C5 1 11 1 13.8 3.4v9.2c-2.8 2.4-8.8 2.4-11.6 0z', 'M5.4 2.2v11.6'],
    sign: 'M1.8 4.4C4-.4 12-.4 14.2 4.4v7.2c-2.2 4.8-10.2 4.8-12.4 0z',
  },
  chapter: {
    lane: 'writing',
    icon: ['M1 3h9.4L15 13H5.6z', 'M5.6 6.4h4.2M7 9.6h4.2'],
    sign: 'M1 3h9.4L15 13H5.6z',
  },
  report: {
    lane: 'writing',
    icon: ['M8 1.2 15 6.3 12.3 14.4H3.7L1 6.3z', 'M5.6 11.4V9.2M8 11.4V7M10.4 11.4V8.2'],
    sign: 'M8 .4 16 6.3 13 15.6H3L0 6.3z',
  },
  news: {
    lane: 'writing',
    icon: ['M1.5 3h8.4L14.9 8l-5 5H1.5z', 'M4.2 6.4h5.2M4.2 9.5h3.6'],
    sign: 'M1.5 3h8.4L14.9 8l-5 5H1.5z',
  },
  web: {
    lane: 'writing',
    icon: ['M1.5 2.5h13L12.7 8l1.8 5.5h-13L3.3 8z', 'M6 8h4'],
    sign: 'M1.5 2.5h13L12.7 8l1.8 5.5h-13L3.3 8z',
  },
  speech: { lane: 'writing', icon: ['M8 1.8 15 14H1z', 'M7 9v2.2M9.2 9v2.2'], sign: 'M8 1.8 15 14H1z' },
  unknown: {
    lane: 'writing',
    icon: [
      'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
      'M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.6-.8 1.2M8 11.4v.2',
    ],
    sign: 'M4.8.5h6.4l4.3 4.3v6.4l-4.3 4.3H4.8L.5 11.2V4.8z',
  },
} as const satisfies Record<WorkKind, Drawing>;
