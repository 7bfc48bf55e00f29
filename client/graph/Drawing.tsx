import type { KeyboardEvent } from 'react';
import type { Arrangement, LayoutName, Selection } from '../routes.js';
import { Loading } from '../ui/states.js';
import type { Canvas, CanvasEvents } from './cytoscape.js';
import { GraphCanvas } from './GraphCanvas.js';
import type { Point } from './layouts/layout.js';
import { Legend } from './Legend.js';
import { neighbours, type Picture } from './model.js';
import { neighbourByDate } from './order.js';
import type { GraphData } from './useGraphData.js';

interface Properties {
  /** All that is drawn; on a phone the canvas shows `near` of it. */
  readonly picture: Picture;
  readonly near: Picture;
  readonly data: GraphData;
  readonly arrangement: Arrangement;
  readonly layout: LayoutName | 'down';
  readonly selection: Selection;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly events: Omit<CanvasEvents, 'onViewport'>;
  readonly onCanvas: (canvas: Canvas | null) => void;
  readonly onArrange: (next: Arrangement) => void;
}

/** The picture with its legend, or what stands in its place. */
export function Drawing(properties: Properties) {
  const { picture, near, data, arrangement, layout, selection, pinned, events, onCanvas, onArrange } =
    properties;
  const empty = picture.nodes.length === 0;
  return (
    <section className="cv" aria-label="Graph">
      {empty ? (
        <Instead status={data.status} />
      ) : (
        <GraphCanvas
          picture={near}
          layout={layout}
          selection={selection}
          pinned={pinned}
          events={events}
          onCanvas={onCanvas}
          onKeyDown={walkByDate(properties)}
          label={`${String(picture.nodes.length)} works and ${String(picture.edges.length)} links; the table holds the same. Left and right walk to the neighbour by date.`}
        />
      )}
      {empty && arrangement.kinds.length === 0 ? null : (
        <div className="under">
          <Legend
            picture={picture}
            kinds={arrangement.kinds}
            onKinds={(kinds) => {
              onArrange({ ...arrangement, kinds });
            }}
          />
        </div>
      )}
    </section>
  );
}

function Instead({ status }: { readonly status: GraphData['status'] }) {
  if (status === 'loading') return <Loading what="Reading the graph" lines={5} />;
  if (status === 'failed') return null;
  return (
    <p className="state empty">Nothing is drawn: no work has this address, or the filters leave none.</p>
  );
}

/** Left and right go to the linked node that is next by date. */
function walkByDate({ picture, data, arrangement, selection, events }: Properties) {
  return (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = selection.what === 'node' ? selection.id : (arrangement.starts[0] ?? '');
    const from = data.known.nodes.get(at);
    if (step === 0 || from === undefined) return;
    event.preventDefault();
    const drawn = new Set(picture.nodes.map((node) => node.id));
    const linked = neighbours(data.known, from.id, 'both').filter((node) => drawn.has(node.id));
    const next = selection.what === 'node' ? neighbourByDate(linked, from, step) : from;
    if (next !== null) events.onNode(next.id);
  };
}
