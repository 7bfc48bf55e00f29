import { counted, type Counting } from '../markup/counting.js';
import type { Flow } from '../markup/flow.js';
import { PLAIN } from '../markup/look.js';
import { childOf, childrenOf, type MarkupElement } from '../markup/tree.js';
import { valueOf, type Styles } from './styles.js';

/** The numbers that Word puts before paragraphs ("12.", "(a)"): judgments are cited by them. */
export interface ParagraphNumbers {
  /** Counts a paragraph and writes its number, where it has one. */
  write(style: string | null, properties: MarkupElement | null, flow: Flow): void;
}

export function paragraphNumbers(numbering: MarkupElement | null, styles: Styles): ParagraphNumbers {
  const lists = listsOf(numbering);
  const counts = new Map<string, number[]>();
  return {
    write(style, properties, flow) {
      const place = placeOf([...(properties ? [properties] : []), ...styles.paragraphProperties(style)]);
      const list = place && lists.get(place.list);
      if (!list) return;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, count);
      const label = labelOf(list, count, place.level);
      if (label !== '') flow.write(`${label} `, PLAIN);
    },
  };
}

interface List {
  /** Lists of one make count on together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, MarkupElement>;
}

function listsOf(numbering: MarkupElement | null): Map<string, List> {
  const makes = new Map<string, ReadonlyMap<number, MarkupElement>>();
  if (!numbering) return new Map();
  for (const make of childrenOf(numbering, 'w:abstractNum')) {
    const levels = childrenOf(make, 'w:lvl').map((level): [number, MarkupElement] => [levelOf(level), level]);
    makes.set(make.attributes['w:abstractNumId'] ?? '', new Map(levels));
  }
  return new Map(
    childrenOf(numbering, 'w:num').map((list): [string, List] => {
      const id = list.attributes['w:numId'] ?? '';
      const make = valueOf(list, 'w:abstractNumId') ?? '';
      const own = childOf(list, 'w:lvlOverride') !== null;
      return [id, { counter: own ? `list ${id}` : `make ${make}`, levels: makes.get(make) ?? new Map() }];
    }),
  );
}

function levelOf(level: MarkupElement): number {
  return Number.parseInt(level.attributes['w:ilvl'] ?? '0', 10) || 0;
}

/** List and level of a paragraph; the nearest properties that say one. List 0 is none. */
function placeOf(properties: readonly MarkupElement[]): { list: string; level: number } | null {
  const said = (what: string) =>
    properties.map((holder) => valueOf(childOf(holder, 'w:numPr'), what)).find((value) => value !== null);
  const list = said('w:numId');
  if (list === undefined || list === null || list === '0') return null;
  return { list, level: Math.min(8, Number.parseInt(said('w:ilvl') ?? '0', 10) || 0) };
}

/** Counts on at `level` and fills the level's pattern: "%1.%2" -> "3.1". '' for bullets. */
function labelOf({ levels }: List, count: number[], level: number): string {
  for (let above = 0; above < level; above++) count[above] ??= startOf(levels.get(above));
  count[level] = count[level] === undefined ? startOf(levels.get(level)) : count[level] + 1;
  count.length = level + 1;
  const pattern = levels.get(level);
  if (!pattern || ['bullet', 'none'].includes(valueOf(pattern, 'w:numFmt') ?? '')) return '';
  return (valueOf(pattern, 'w:lvlText') ?? '').replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counted(count[at] ?? startOf(levels.get(at)), countingOf(levels.get(at)));
  });
}

function startOf(level: MarkupElement | undefined): number {
  return Number.parseInt(valueOf(level ?? null, 'w:start') ?? '1', 10) || 0;
}

function countingOf(level: MarkupElement | undefined): Counting {
  const format = valueOf(level ?? null, 'w:numFmt');
  const known = (['lowerRoman', 'upperRoman', 'lowerLetter', 'upperLetter'] as const).find(
    (counting) => counting === format,
  );
  return known ?? 'decimal';
}
