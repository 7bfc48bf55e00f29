import { useCallback, useMemo, useRef, useState } from 'react';
import { go } from '../location.js';
import { NOTHING, workView, type LayoutName, type Selection, type View } from '../routes.js';
import { Said } from '../ui/Said.js';
import { Segments } from '../ui/Segments.js';
import { Loading } from '../ui/states.js';
import { useKeys } from '../ui/useKeys.js';
import { useMedia } from '../ui/useMedia.js';
import { useTitle } from '../ui/useTitle.js';
import '../look/graph.css';
import type { Canvas } from './cytoscape.js';
import { GraphCanvas } from './GraphCanvas.js';
import { GraphTable } from './GraphTable.js';
import type { Point } from './layouts/layout.js';
import { Legend } from './Legend.js';
import {
  collapse,
  expand,
  hide,
  neighbours,
  picture as drawnOf,
  stillDrawn,
  unfold,
  type Picture,
} from './model.js';
import type { NodeSteps } from './NodePane.js';
import { Notice } from './Notice.js';
import { neighbourByDate } from './order.js';
import { Pane } from './Pane.js';
import { StartPane } from './StartPane.js';
import { Toolbar } from './Toolbar.js';
import { useGraphData } from './useGraphData.js';
import { useSteps } from './useSteps.js';

type Place = Extract<View, { at: 'graph' }>;
type PaneName = 'table' | 'graph' | 'notes';

/** The graph with its table and the footnotes behind its links. */
export function GraphView({ view }: { readonly view: Place }) {
  return view.arrangement.starts.length === 0 ? <StartPane /> : <Walk view={view} />;
}

function Walk({ view }: { readonly view: Place }) {
  const { arrangement, layout } = view;
  const data = useGraphData(arrangement);
  const steps = useSteps(view);
  const [pane, setPane] = useState<PaneName>('graph');
  const [pinned, setPinned] = useState<ReadonlyMap<string, Point>>(new Map());
  const canvas = useRef<Canvas | null>(null);
  const keepCanvas = useCallback((drawn: Canvas | null) => {
    canvas.current = drawn;
  }, []);
  const narrow = useMedia('(max-width: 700px)');
  const picture = useMemo(() => drawnOf(arrangement, data.known), [arrangement, data.known]);
  const selection = data.known.nodes.size === 0 ? NOTHING : stillDrawn(view.selection, picture);
  const labels = new Map(picture.nodes.map((node) => [node.id, node.label]));
  const title = arrangement.starts
    .map((id) => labels.get(id) ?? '')
    .filter(Boolean)
    .join('; ');
  useTitle(title === '' ? 'Graph' : `Graph of ${title}`);

  const select = (next: Selection) => {
    go({ ...view, selection: next }, 'replace');
  };
  const onNode = (id: string) => {
    select({ what: 'node', id });
  };
  const onLink = (source: string, target: string) => {
    select({ what: 'link', source, target });
  };
  const onFold = (hub: string) => {
    steps.take(unfold(arrangement, hub));
  };
  const pin = (id: string, at: Point | null) => {
    const next = new Map(pinned);
    if (at === null) next.delete(id);
    else next.set(id, at);
    setPinned(next);
  };
  const nodeSteps: NodeSteps = {
    isOpened: (opening) =>
      arrangement.opened.some((one) => one.id === opening.id && one.direction === opening.direction),
    expand: (opening) => {
      steps.take(expand(arrangement, opening));
    },
    collapse: (id) => {
      steps.take(collapse(arrangement, id, data.known));
    },
    hide: (id) => {
      steps.take(hide(arrangement, id));
    },
    isPinned: (id) => pinned.has(id),
    pin: (id) => {
      pin(id, pinned.has(id) ? null : (canvas.current?.placeOf(id) ?? null));
    },
  };
  useGraphKeys(selection, nodeSteps, steps.undo, canvas, () => {
    select(NOTHING);
  });
  const events = {
    onNode,
    onLink,
    onFold,
    onGround: () => {
      select(NOTHING);
    },
    onOpen: (id: string) => {
      const node = data.known.nodes.get(id);
      if (node !== undefined)
        nodeSteps.expand({ id, direction: node.document === null ? 'citing' : 'cited' });
    },
    onMoved: pin,
  };
  const isOn = (id: string) =>
    selection.what === 'node'
      ? selection.id === id
      : selection.what === 'link' && [selection.source, selection.target].includes(id);
  const shown = narrow ? nearOnly(picture, selection, arrangement.starts) : picture;
  return (
    <>
      <Toolbar
        title={title === '' ? 'Graph' : title}
        arrangement={arrangement}
        layout={layout}
        canUndo={steps.canUndo}
        onArrange={steps.take}
        onUndo={steps.undo}
        onLayout={(next: LayoutName) => {
          go({ ...view, layout: next }, 'replace');
        }}
        onFit={() => canvas.current?.fit()}
      />
      <Notice picture={picture} data={data} arrangement={arrangement} onArrange={steps.take} />
      <Segments
        as="tabs"
        className="only-s pane-tabs"
        label="Pane"
        value={pane}
        segments={[
          { value: 'table', word: 'Table' },
          { value: 'graph', word: 'Graph' },
          { value: 'notes', word: 'Footnotes' },
        ]}
        onChange={setPane}
      />
      <main id="main" className={`gv show-${pane}`}>
        <GraphTable picture={picture} isOn={isOn} onNode={onNode} onFold={onFold} />
        <section className="cv" aria-label="Graph">
          {picture.nodes.length === 0 ? (
            data.status === 'loading' ? (
              <Loading what="Reading the graph" lines={5} />
            ) : data.status === 'ready' ? (
              <p className="state empty">
                Nothing is drawn: no work has this address, or the filters leave none.
              </p>
            ) : null
          ) : (
            <GraphCanvas
              picture={shown}
              layout={narrow ? 'down' : layout}
              selection={selection}
              pinned={pinned}
              events={events}
              onCanvas={keepCanvas}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const from = data.known.nodes.get(
                  selection.what === 'node' ? selection.id : (arrangement.starts[0] ?? ''),
                );
                if (step === 0 || from === undefined) return;
                event.preventDefault();
                const linked = neighbours(data.known, from.id, 'both').filter((node) => labels.has(node.id));
                const next = selection.what === 'node' ? neighbourByDate(linked, from, step) : from;
                if (next !== null) onNode(next.id);
              }}
              label={`${String(picture.nodes.length)} works and ${String(picture.edges.length)} links; the table holds the same. Left and right walk to the neighbour by date.`}
            />
          )}
          {picture.nodes.length === 0 && arrangement.kinds.length === 0 ? null : (
            <div className="under">
              <Legend
                picture={picture}
                kinds={arrangement.kinds}
                onKinds={(kinds) => {
                  steps.take({ ...arrangement, kinds });
                }}
              />
            </div>
          )}
        </section>
        <Pane
          picture={picture}
          selection={selection}
          steps={nodeSteps}
          onLink={onLink}
          onNode={onNode}
          onClose={() => {
            select(NOTHING);
          }}
        />
      </main>
      <Said>{saidOf(selection, picture)}</Said>
    </>
  );
}

/** What the selection is, for a live region. */
function saidOf(selection: Selection, picture: Picture): string {
  const label = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? '';
  switch (selection.what) {
    case 'nothing':
      return '';
    case 'node':
      return `${label(selection.id)} selected.`;
    case 'link':
      return `Link selected: ${label(selection.source)} cites ${label(selection.target)}.`;
  }
}

/** On a phone only what is linked to the selection is drawn. */
function nearOnly(picture: Picture, selection: Selection, starts: readonly string[]): Picture {
  const centres =
    selection.what === 'link' ? [selection.target] : selection.what === 'node' ? [selection.id] : starts;
  const near = new Set(centres);
  for (const edge of [...picture.edges].sort((a, b) => b.count - a.count)) {
    if (near.size >= 14) break;
    if (centres.includes(edge.source)) near.add(edge.target);
    if (centres.includes(edge.target)) near.add(edge.source);
  }
  if (selection.what === 'link') near.add(selection.source);
  return {
    ...picture,
    nodes: picture.nodes.filter((node) => near.has(node.id)),
    edges: picture.edges.filter((edge) => near.has(edge.source) && near.has(edge.target)),
    folds: [],
  };
}

function useGraphKeys(
  selection: Selection,
  steps: NodeSteps,
  undo: () => void,
  canvas: { readonly current: Canvas | null },
  deselect: () => void,
): void {
  const onNode = (action: (id: string) => void) => () => {
    if (selection.what === 'node') action(selection.id);
    if (selection.what === 'link') action(selection.target);
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
    p: onNode(steps.pin),
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
