import { useRef } from 'react';
import { useSize } from '../ui/useSize.js';
import { dateWord, type WorkRecord } from './facts.js';
import { yearAxis, type YearAxis } from './years.js';

const TOP = 18;
const BASE = 62;
const HEIGHT = 84;

/** Citations by year of the citing document. */
export function Timeline({ work }: { readonly work: WorkRecord }) {
  const figure = useRef<HTMLElement>(null);
  const size = useSize(figure);
  const axis = yearAxis(work.timeline, work.year);
  if (axis === null) return <hr className="when-none" />;
  const unknown = work.timeline.find((one) => one.year === null)?.count ?? 0;
  return (
    <figure className="when" ref={figure}>
      <figcaption className="cap">
        Citations by year of the citing document.
        {unknown === 0 ? '' : ` ${String(unknown)} in documents without a year.`}
      </figcaption>
      {size === null ? null : <Chart axis={axis} width={size.width} work={work} />}
    </figure>
  );
}

function Chart({
  axis,
  width,
  work,
}: {
  readonly axis: YearAxis;
  readonly width: number;
  readonly work: WorkRecord;
}) {
  const slot = width / axis.bars.length;
  const wide = Math.min(slot * 0.62, 26);
  const x = (year: number) => (year - (axis.bars[0]?.year ?? year) + 0.5) * slot;
  const height = (count: number) => Math.max(2, ((BASE - TOP) * count) / axis.most);
  const said = axis.bars
    .filter((bar) => bar.count > 0)
    .map((bar) => `${String(bar.year)}: ${String(bar.count)}`)
    .join(', ');
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={`Citations by year. ${said}`}>
      <path className="ax" d={`M0 ${String(BASE + 0.5)}H${String(width)}`} />
      {axis.bars.map((bar) =>
        bar.count === 0 ? null : (
          <g key={bar.year}>
            <rect
              className={bar.count === axis.most ? 'yb pk' : 'yb'}
              x={x(bar.year) - wide / 2}
              y={BASE - height(bar.count)}
              width={wide}
              height={height(bar.count)}
            />
            <text x={x(bar.year)} y={BASE - height(bar.count) - 4} textAnchor="middle">
              {bar.count}
            </text>
          </g>
        ),
      )}
      {axis.labels.map((year) => (
        <text key={year} x={Math.min(width - 15, Math.max(15, x(year)))} y={HEIGHT - 4} textAnchor="middle">
          {year}
        </text>
      ))}
      {work.year !== null && axis.bars.some((bar) => bar.year === work.year) ? (
        <g className={`own k-${work.kind}`}>
          <path d={`M${String(x(work.year))} ${String(BASE)}v-20`} />
          <text x={x(work.year) + 6} y={BASE - 10}>
            {dateWord(work.kind)} {work.year}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
