import type { Viewport } from './cytoscape.js';
import type { Axis } from './layouts/layout.js';

interface Properties {
  readonly axis: Axis;
  readonly viewport: Viewport;
  readonly width: number;
  readonly height: number;
}

const FOOT = 32;

/** Lanes and years behind the graph. They follow its zoom, but their words stay at the border and in size. */
export function TimeAxis({ axis, viewport, width, height }: Properties) {
  const { zoom, pan } = viewport;
  const x = (at: number) => at * zoom + pan.x;
  const y = (at: number) => at * zoom + pan.y;
  if (axis.runs === 'down') return <YearsDown axis={axis} y={y} width={width} height={height} />;
  const base = height - FOOT;
  return (
    <svg className="axis" width={width} height={height} aria-hidden="true">
      {axis.years.map((year) => (
        <path key={year.word} className="tick" d={`M${String(x(year.at))} 0V${String(base)}`} />
      ))}
      {axis.lanes.slice(1).map((lane) => (
        <path key={lane.word} className="lane" d={`M0 ${String(y(lane.at))}H${String(width)}`} />
      ))}
      {axis.lanes.map((lane) => (
        <text key={lane.word} x="8" y={Math.max(18, y(lane.at) + 18)}>
          {lane.word}
        </text>
      ))}
      <rect className="foot" x="0" y={base} width={width} height={FOOT} />
      <path className="lane" d={`M0 ${String(base + 0.5)}H${String(width)}`} />
      {axis.years.map((year) => (
        <text key={year.word} x={x(year.at)} y={height - 11} textAnchor="middle">
          {year.word}
        </text>
      ))}
      {axis.late === null ? null : (
        <text x={x(axis.late.at)} y={height - 11} textAnchor="middle">
          {axis.late.word}
        </text>
      )}
      {axis.early === null ? null : (
        <>
          <text x={x(axis.early.at)} y={height - 11} textAnchor="middle">
            {axis.early.word}
          </text>
          <path className="brk" d={`M${String(x(axis.early.at) + 42)} ${String(base - 6)}l5 12m0-12l5 12`} />
        </>
      )}
    </svg>
  );
}

interface Down {
  readonly axis: Axis;
  readonly y: (at: number) => number;
  readonly width: number;
  readonly height: number;
}

/** Years at the left border, for time that runs down. */
function YearsDown({ axis, y, width, height }: Down) {
  return (
    <svg className="axis" width={width} height={height} aria-hidden="true">
      {axis.years.map((year) => (
        <g key={year.word}>
          <path className="tick" d={`M48 ${String(y(year.at))}H${String(width)}`} />
          <text x="40" y={y(year.at) + 4} textAnchor="end">
            {year.word}
          </text>
        </g>
      ))}
    </svg>
  );
}
