import { useCallback, useMemo, useRef, useState } from 'react';
import { go } from '../location.js';
import { NOTHING, type Arrangement, type Selection, type View } from '../routes.js';
import { Said } from '../ui/Said.js';
import { Segments } from '../ui/Segments.js';
import { useMedia } from '../ui/useMedia.js';
import { useTitle } from '../ui/useTitle.js';
import '../look/graph.css';
import type { Canvas } from './cytoscape.js';
import { Drawing } from './Drawing.js';
import { GraphTable } from './GraphTable.js';
import { picture as drawnOf, stillDrawn, unfold, type Picture } from './model.js';
import { nearOnly, saidOf } from './near.js';
import { Notice } from './Notice.js';
import { Pane } from './Pane.js';
import { StartPane } from './StartPane.js';
import { TakeGraph } from './TakeGraph.js';
import { Toolbar } from './Toolbar.js';
import { useGraphData } from './useGraphData.js';
import { useGraphKeys } from './useGraphKeys.js';
import { useNodeSteps } from './useNodeSteps.js';
import { useSteps } from './useSteps.js';

type Place = Extract<View, { at: 'graph' }>;

const PANES = [
  { value: 'table', word: 'Table' },
  { value: 'graph', word: 'Graph' },
  { value: 'notes', word: 'Footnotes' },
] as const;

/** The graph with its table and the footnotes behind its links. */
export function GraphView({ view }: { readonly view: Place }) {
  return view.arrangement.starts.length === 0 ? <StartPane /> : <Walk view={view} />;
}

function Walk({ view }: { readonly view: Place }) {
  const { arrangement, layout } = view;
  const [pane, setPane] = useState<(typeof PANES)[number]['value']>('graph');
  const canvas = useRef<Canvas | null>(null);
  const keepCanvas = useCallback((drawn: Canvas | null) => {
    canvas.current = drawn;
  }, []);
  const data = useGraphData(arrangement);
  const steps = useSteps(view);
  const nodeSteps = useNodeSteps(arrangement, data.known, steps, canvas);
  const narrow = useMedia('(max-width: 700px)');
  const picture = useMemo(() => drawnOf(arrangement, data.known), [arrangement, data.known]);
  const selection = data.known.nodes.size === 0 ? NOTHING : stillDrawn(view.selection, picture);
  const near = useMemo(
    () => (narrow ? nearOnly(picture, selection, arrangement.starts) : picture),
    [narrow, picture, selection, arrangement.starts],
  );
  const title = titleOf(arrangement, picture);
  const pageTitle = title === '' ? 'Graph' : `Graph of ${title}`;
  useTitle(pageTitle);

  const press = pressesOf(view);
  const onFold = (hub: string) => {
    steps.take(unfold(arrangement, hub));
  };
  const onOpen = (id: string) => {
    const direction = data.known.nodes.get(id)?.document === null ? 'citing' : 'cited';
    nodeSteps.expand({ id, direction });
  };
  useGraphKeys({ selection, arrangement }, nodeSteps, steps.undo, canvas, press.onGround);
  return (
    <>
      <Toolbar
        title={title === '' ? 'Graph' : title}
        arrangement={arrangement}
        layout={layout}
        canUndo={steps.canUndo}
        onArrange={steps.take}
        onUndo={steps.undo}
        onLayout={press.onLayout}
        onFit={() => canvas.current?.fit()}
      />
      <div className="trunc small">
        <Notice picture={picture} data={data} arrangement={arrangement} onArrange={steps.take} />
        <TakeGraph
          title={title}
          caption={pageTitle}
          picture={picture}
          canvas={narrow && pane !== 'graph' ? null : canvas}
        />
      </div>
      <Segments
        as="tabs"
        className="only-s pane-tabs"
        label="Pane"
        value={pane}
        segments={PANES}
        onChange={setPane}
      />
      <main id="main" className={`gv show-${pane}`}>
        <GraphTable picture={picture} isOn={isOn(selection)} onNode={press.onNode} onFold={onFold} />
        <Drawing
          picture={picture}
          near={near}
          data={data}
          arrangement={arrangement}
          layout={narrow ? 'down' : layout}
          selection={selection}
          pinned={nodeSteps.pinned}
          events={{ ...press, onFold, onOpen, onMoved: nodeSteps.pin }}
          onCanvas={keepCanvas}
          onArrange={steps.take}
        />
        <Pane
          picture={picture}
          selection={selection}
          steps={nodeSteps}
          onLink={press.onLink}
          onNode={press.onNode}
          onClose={press.onGround}
        />
      </main>
      <Said>{saidOf(selection, picture)}</Said>
    </>
  );
}

/** What presses change in the address without being steps. */
function pressesOf(view: Place) {
  const select = (selection: Selection) => {
    go({ ...view, selection }, 'replace');
  };
  return {
    onNode: (id: string) => {
      select({ what: 'node', id });
    },
    onLink: (source: string, target: string) => {
      select({ what: 'link', source, target });
    },
    onGround: () => {
      select(NOTHING);
    },
    onLayout: (layout: Place['layout']) => {
      go({ ...view, layout }, 'replace');
    },
  };
}

function titleOf(arrangement: Arrangement, picture: Picture): string {
  return picture.nodes
    .filter((node) => arrangement.starts.includes(node.id))
    .map((node) => node.label)
    .join('; ');
}

function isOn(selection: Selection): (id: string) => boolean {
  switch (selection.what) {
    case 'nothing':
      return () => false;
    case 'node':
      return (id) => id === selection.id;
    case 'link':
      return (id) => id === selection.source || id === selection.target;
  }
}
