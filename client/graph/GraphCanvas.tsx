import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { LayoutName, Selection } from '../routes.js';
import { useShade } from '../ui/theme.js';
import { useMedia } from '../ui/useMedia.js';
import { useSize } from '../ui/useSize.js';
import { FOOT } from './axis.js';
import { drawIn, type Canvas, type CanvasEvents } from './cytoscape.js';
import type { Point, Viewport } from './layouts/layout.js';
import type { Picture } from './model.js';
import { setScene } from './scene.js';
import { TimeAxis } from './TimeAxis.js';

interface Properties {
  readonly picture: Picture;
  readonly layout: LayoutName | 'down';
  readonly selection: Selection;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly events: Omit<CanvasEvents, 'onViewport'>;
  readonly onCanvas: (canvas: Canvas | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Says in words what is drawn; the table holds the same. */
  readonly label: string;
}

const HOME: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

/** The drawn graph over its lanes and years. */
export function GraphCanvas({
  picture,
  layout,
  selection,
  pinned,
  events,
  onCanvas,
  onKeyDown,
  label,
}: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const latest = useRef(events);
  const [viewport, setViewport] = useState(HOME);
  const size = useSize(frame);
  const shade = useShade();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const sized = size !== null && size.width > 0;

  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const element = ground.current;
    if (element === null || !sized) return;
    const drawn = drawIn(element, {
      onNode: (id) => latest.current.onNode(id),
      onOpen: (id) => latest.current.onOpen(id),
      onLink: (source, target) => latest.current.onLink(source, target),
      onFold: (hub) => latest.current.onFold(hub),
      onGround: () => latest.current.onGround(),
      onMoved: (id, at) => latest.current.onMoved(id, at),
      onViewport: setViewport,
    });
    canvas.current = drawn;
    onCanvas(drawn);
    return () => {
      drawn.destroy();
      canvas.current = null;
      onCanvas(null);
    };
  }, [sized, onCanvas]);

  const width = size?.width ?? 0;
  const height = Math.max(0, (size?.height ?? 0) - (layout === 'time' ? FOOT : 0));
  const scene = useMemo(
    () => (width > 0 ? setScene({ picture, layout, frame: { width, height }, pinned, selection }) : null),
    [picture, layout, width, height, pinned, selection],
  );
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (scene === null || canvas.current === null) return;
    const key = `${layout} ${String(width)}`;
    canvas.current.show(scene, still || before.current !== key ? 0 : 240);
    before.current = key;
  }, [scene, still, layout, width]);
  useEffect(() => {
    canvas.current?.restyle();
  }, [shade]);

  return (
    <div className="canvas" ref={frame}>
      {scene?.layout.axis === null || scene === null ? null : (
        <TimeAxis axis={scene.layout.axis} viewport={viewport} width={width} height={size?.height ?? 0} />
      )}
      <div
        className="ground"
        ref={ground}
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label={label}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
