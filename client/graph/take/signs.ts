import type { WorkKind } from '../../api/generated.js';
import type { Point } from '../layouts/layout.js';
import { NODE_LOOKS, type Tokens } from '../style.js';
import type { Outline, Word } from './figure.js';
import { outlineOf } from './outlines.js';

/** What stands before words of a legend. */
export interface Sign {
  /** px. */
  readonly width: number;
  /** To the right of a point, which is as high as its middle. */
  readonly parts: (at: Point) => readonly (Outline | Word)[];
}

/** Height of a node among words, and length of a link, px. */
const SIZE = 12;
const LENGTH = 24;

export function kindSign(kind: WorkKind, { family }: Tokens): Sign {
  const { shape, family: name, ratio } = NODE_LOOKS[kind];
  const width = SIZE * ratio;
  const look = { fill: family[name].tint, stroke: family[name].line, width: 1.5 };
  return { width, parts: ({ x, y }) => [around(shape, { x: x + width / 2, y }, [width, SIZE], look)] };
}

/** Filled, within a second outline. */
export const docSign = ({ ink3 }: Tokens): Sign => ({
  width: 11,
  parts: ({ x, y }) => [
    around('rectangle', { x: x + 5.5, y }, [10, 12], { stroke: ink3, width: 1.25 }),
    around('rectangle', { x: x + 5.5, y }, [5.5, 7.5], { fill: ink3 }),
  ],
});

export const sizeSign = ({ edge }: Tokens): Sign => ({
  width: 36,
  parts: ({ x, y }) => [
    around('ellipse', { x: x + 3, y }, [6, 6], { fill: edge }),
    around('ellipse', { x: x + 14, y }, [10, 10], { fill: edge }),
    around('ellipse', { x: x + 29, y }, [14, 14], { fill: edge }),
  ],
});

export const widthSign = ({ edge }: Tokens): Sign => ({
  width: LENGTH,
  parts: ({ x, y }) => [
    along({ x, y: y - 3.5 }, LENGTH, { stroke: edge, width: 1 }),
    along({ x, y: y + 3 }, LENGTH, { stroke: edge, width: 3 }),
  ],
});

export const foldSign = ({ edge }: Tokens): Sign => ({
  width: LENGTH,
  parts: (at) => [along(at, LENGTH, { stroke: edge, width: 1, dash: [2, 2] })],
});

export const haloSign = ({ accent, accentTint }: Tokens): Sign => ({
  width: 15,
  parts: ({ x, y }) => [
    around('ellipse', { x: x + 7.5, y }, [13, 13], { fill: accentTint, stroke: accent, width: 2 }),
  ],
});

/** With a head, and on its middle the ground of the count. */
export const chosenSign = ({ accent, onAccent }: Tokens): Sign => ({
  width: 46,
  parts: ({ x, y }) => [
    along({ x, y }, 38, { stroke: accent, width: 2.6 }),
    outline(`M${String(x + 46)} ${String(y)}l-10 -5v10z`, { fill: accent }),
    around('ellipse', { x: x + 18, y }, [16, 16], { fill: accent }),
    { ...COUNT, at: { x: x + 18, y: y + 3.5 }, fill: onAccent },
  ],
});

const COUNT = { as: 'word', text: 'n', align: 'middle', size: 12, weight: '600', halo: null } as const;

type Look = Partial<Pick<Outline, 'fill' | 'stroke' | 'width' | 'dash'>>;

function around(shape: string, middle: Point, [width, height]: readonly [number, number], look: Look) {
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  return outline(outlineOf(shape, box), look);
}

const along = ({ x, y }: Point, length: number, look: Look): Outline =>
  outline(`M${String(x)} ${String(y)}h${String(length)}`, look);

const outline = (path: string, look: Look): Outline => ({
  as: 'outline',
  path,
  fill: null,
  stroke: null,
  width: 0,
  dash: [],
  ...look,
});
