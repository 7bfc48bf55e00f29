import type { Random } from './random.js';

/** What one journal or press does its own way, within the style's rules. Drawn once for a document. */
export interface House {
  /** Width of a line in characters. */
  readonly width: number;
  readonly pageLines: number;
  /** "12. ", "12 ", "12) ". */
  readonly label: (note: number) => string;
  readonly blankBetweenNotes: boolean;
  readonly straightQuotes: boolean;
  readonly hyphenates: boolean;
  readonly runningHeads: 'alternate' | 'journal' | 'none';
  readonly pageNumber: 'head' | 'foot';
  /** Between the pages of a range. */
  readonly dash: '-' | '–';
  /** One of the style's variants, from 0. */
  readonly variant: number;
  readonly capsForBooks: boolean;
  readonly permaLinks: boolean;
  readonly urls: boolean;
  /** A note marked * on the first page. */
  readonly authorNote: boolean;
}

const DOTTED = (note: number): string => `${note}. `;
const BARE = (note: number): string => `${note} `;
const BRACKET = (note: number): string => `${note}) `;

export function house(random: Random, labels: 'dotted' | 'bare' | 'any', variants: number): House {
  const label =
    labels === 'dotted' ? DOTTED : labels === 'bare' ? BARE : random.pick([DOTTED, BARE, BARE, BRACKET]);
  return {
    width: random.between(62, 92),
    pageLines: random.between(38, 56),
    label,
    blankBetweenNotes: random.chance(0.6),
    straightQuotes: random.chance(0.2),
    hyphenates: random.chance(0.75),
    runningHeads: random.pick(['alternate', 'alternate', 'journal', 'none']),
    pageNumber: random.pick(['head', 'head', 'foot']),
    dash: random.pick(['-', '–']),
    variant: random.between(0, variants - 1),
    capsForBooks: random.chance(0.75),
    permaLinks: random.chance(0.75),
    urls: random.chance(0.8),
    authorNote: random.chance(0.25),
  };
}
