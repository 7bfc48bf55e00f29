import type { Box } from '../layouts/layout.js';
import type { NODE_LOOKS } from '../style.js';

/** Shapes that the graph's stylesheet gives to nodes: of the kinds, and of what is folded. */
type Shape = (typeof NODE_LOOKS)[keyof typeof NODE_LOOKS]['shape'] | 'round-rectangle';

/** The outline of a node as a path of SVG. `box`: around it. Points are those that Cytoscape draws. */
export function outlineOf(shape: string, box: Box): string {
  if (!isShape(shape)) throw new Error(`Unexpected shape ${shape}, expected one of the kinds'`);
  return OUTLINES[shape](box);
}

/** A number as it is written into a path. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

const OUTLINES = {
  ellipse: ({ x, y, width, height }) => {
    const half = `${short(width / 2)} ${short(height / 2)} 0 1 0`;
    return `M${at(x, y + height / 2)}a${half} ${short(width)} 0a${half} ${short(-width)} 0z`;
  },
  rectangle: polygon(-1, -1, 1, -1, 1, 1, -1, 1),
  triangle: polygon(0, -1, 1, 1, -1, 1),
  diamond: polygon(0, -1, 1, 0, 0, 1, -1, 0),
  pentagon: polygon(0, -1, 1, -0.236, 0.618, 1, -0.618, 1, -1, -0.236),
  hexagon: polygon(-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0),
  octagon: polygon(-0.414, -1, 0.414, -1, 1, -0.414, 1, 0.414, 0.414, 1, -0.414, 1, -1, 0.414, -1, -0.414),
  rhomboid: polygon(-1, -1, 0.333, -1, 1, 1, -0.333, 1),
  tag: polygon(-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1),
  'concave-hexagon': polygon(-1, -0.95, 1, -0.95, 0.75, 0, 1, 0.95, -1, 0.95, -0.75, 0),
  barrel: ({ x, y, width, height }) => {
    const [right, bottom] = [x + width, y + height];
    const [in4, down] = [width / 4, height / 20];
    const bend = in4 / 20;
    return [
      `M${at(x, y + down)}V${short(bottom - down)}Q${at(x + bend, bottom)} ${at(x + in4, bottom)}`,
      `H${short(right - in4)}Q${at(right - bend, bottom)} ${at(right, bottom - down)}`,
      `V${short(y + down)}Q${at(right - bend, y)} ${at(right - in4, y)}`,
      `H${short(x + in4)}Q${at(x + bend, y)} ${at(x, y + down)}z`,
    ].join('');
  },
  'bottom-round-rectangle': (box) => rounded(box, 0),
  'round-rectangle': (box) => rounded(box, radiusIn(box)),
} as const satisfies Record<Shape, (box: Box) => string>;

function isShape(name: string): name is Shape {
  return Object.hasOwn(OUTLINES, name);
}

/** Points around the middle, the border at 1 and -1. */
function polygon(...points: readonly number[]): (box: Box) => string {
  return ({ x, y, width, height }) => {
    const corners: string[] = [];
    for (let i = 0; i + 1 < points.length; i += 2)
      corners.push(
        at(x + (width * (1 + (points[i] ?? 0))) / 2, y + (height * (1 + (points[i + 1] ?? 0))) / 2),
      );
    return `M${corners.join('L')}z`;
  };
}

/** A rectangle with round corners below, and above with corners of a radius of their own. */
function rounded(box: Box, above: number): string {
  const { x, y, width, height } = box;
  const below = radiusIn(box);
  const corner = (radius: number, dx: number, dy: number) =>
    `a${short(radius)} ${short(radius)} 0 0 1 ${at(dx * radius, dy * radius)}`;
  return [
    `M${at(x + above, y)}H${short(x + width - above)}${corner(above, 1, 1)}`,
    `V${short(y + height - below)}${corner(below, -1, 1)}H${short(x + below)}${corner(below, -1, -1)}`,
    `V${short(y + above)}${corner(above, 1, -1)}z`,
  ].join('');
}

const radiusIn = ({ width, height }: Box): number => Math.min(width / 4, height / 4, 8);

const at = (x: number, y: number): string => `${short(x)} ${short(y)}`;
