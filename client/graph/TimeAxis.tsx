import { axisParts } from './axis.js';
import type { Axis, Viewport } from './layouts/layout.js';

interface Properties {
  readonly axis: Axis;
  readonly viewport: Viewport;
  readonly width: number;
  readonly height: number;
}

/** Lanes and years behind the graph. */
export function TimeAxis({ axis, viewport, width, height }: Properties) {
  return (
    <svg className="axis" width={width} height={height} aria-hidden="true">
      {axisParts(axis, viewport, { x: 0, y: 0, width, height }).map((part) =>
        part.as === 'path' ? (
          <path key={`${part.look} ${part.path}`} className={part.look} d={part.path} />
        ) : (
          <text key={`word ${part.text}`} x={part.at.x} y={part.at.y} textAnchor={part.align}>
            {part.text}
          </text>
        ),
      )}
    </svg>
  );
}
