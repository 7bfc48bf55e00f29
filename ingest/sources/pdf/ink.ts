import { apply, multiply, type Matrix } from './matrix.js';

/** A horizontal stroke on the page. */
export interface Rule {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}
/** A page's painting as the library lists it: operators and their arguments. */
export interface Ink {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'clip'
    | 'eoClip'
    | 'endPath',
    number
  >
>;

const THICKEST = 2.5;
const SHORTEST = 24;

/** Horizontal strokes among a page's paths: long, thin, painted (not clipped to). In page points, y downwards. */
export function inkRules(ink: Ink, ops: Operators, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let now = view;
  ink.fnArray.forEach((operator, index) => {
    const args = ink.argsArray[index];
    if (operator === ops.save) stack.push(now);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) now = stack.pop() ?? now;
    else if (operator === ops.transform) now = multiply(now, numbers(args));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(now);
      if (Array.isArray(args) && args[0]) now = multiply(now, numbers(args[0]));
    } else if (operator === ops.constructPath) {
      const rule = stroke(args, ops, now);
      if (rule) rules.push(rule);
    }
  });
  return rules;
}

function numbers(value: unknown): Matrix {
  return Array.from(value as ArrayLike<number>) as unknown as Matrix;
}

/** A path's arguments are [what is done with it, its points, its bounds as four numbers]. */
function stroke(args: unknown, ops: Operators, now: Matrix): Rule | null {
  if (!Array.isArray(args) || args[0] === ops.endPath || !args[2]) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(args[2] as ArrayLike<number>);
  const [ax, ay] = apply(now, x0, y0);
  const [bx, by] = apply(now, x1, y1);
  const x = Math.min(ax, bx);
  const right = Math.max(ax, bx);
  return right - x >= SHORTEST && Math.abs(by - ay) <= THICKEST ? { x, right, y: (ay + by) / 2 } : null;
}
