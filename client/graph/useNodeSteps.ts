import { useState, type RefObject } from 'react';
import type { Arrangement } from '../routes.js';
import type { Canvas } from './cytoscape.js';
import type { Point } from './layouts/layout.js';
import { collapse, expand, hide, type Known } from './model.js';
import type { NodeSteps } from './NodePane.js';
import type { Steps } from './useSteps.js';

interface Pins {
  /** Where nodes were put by hand. */
  readonly pinned: ReadonlyMap<string, Point>;
  readonly pin: (id: string, at: Point | null) => void;
}

/** What can be done with one node. Pins are this visit's own: the address does not hold them. */
export function useNodeSteps(
  arrangement: Arrangement,
  known: Known,
  steps: Steps,
  canvas: RefObject<Canvas | null>,
): NodeSteps & Pins {
  const [pinned, setPinned] = useState<ReadonlyMap<string, Point>>(new Map());
  const pin = (id: string, at: Point | null) => {
    const next = new Map(pinned);
    if (at === null) next.delete(id);
    else next.set(id, at);
    setPinned(next);
  };
  return {
    pinned,
    pin,
    isPinned: (id) => pinned.has(id),
    togglePin: (id) => {
      pin(id, pinned.has(id) ? null : (canvas.current?.placeOf(id) ?? null));
    },
    isOpened: ({ id, direction }) =>
      arrangement.opened.some((one) => one.id === id && one.direction === direction),
    expand: (opening) => {
      steps.take(expand(arrangement, opening));
    },
    collapse: (id) => {
      steps.take(collapse(arrangement, id, known));
    },
    hide: (id) => {
      steps.take(hide(arrangement, id));
    },
  };
}
