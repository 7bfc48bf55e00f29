import { go } from '../location.js';
import { workView, type View } from '../routes.js';
import { useKeys } from '../ui/useKeys.js';
import type { Canvas } from './cytoscape.js';
import type { NodeSteps } from './NodePane.js';

type Place = Extract<View, { at: 'graph' }>;

/** The keys of the graph. They act on the selected work, on the work that a selected link cites, else on the start. */
export function useGraphKeys(
  view: Pick<Place, 'selection' | 'arrangement'>,
  steps: NodeSteps,
  undo: () => void,
  canvas: { readonly current: Canvas | null },
  deselect: () => void,
): void {
  const { selection, arrangement } = view;
  const onNode = (action: (id: string) => void) => () => {
    const id =
      selection.what === 'node'
        ? selection.id
        : selection.what === 'link'
          ? selection.target
          : arrangement.starts[0];
    if (id !== undefined) action(id);
  };
  useKeys({
    e: onNode((id) => {
      steps.expand({ id, direction: 'cited' });
    }),
    E: onNode((id) => {
      steps.expand({ id, direction: 'citing' });
    }),
    c: onNode(steps.collapse),
    h: onNode(steps.hide),
    p: onNode(steps.togglePin),
    o: onNode((id) => {
      go(workView(id));
    }),
    f: () => canvas.current?.fit(),
    '0': () => canvas.current?.reset(),
    '+': () => canvas.current?.zoomBy(1.25),
    '-': () => canvas.current?.zoomBy(0.8),
    Escape: deselect,
    'Ctrl z': (event) => {
      event.preventDefault();
      undo();
    },
  });
}
