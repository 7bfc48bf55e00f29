import type { WorkLineFragment } from '../api/generated.js';
import { workView, type View } from '../routes.js';
import { Link } from '../ui/Link.js';
import { Kind } from './Kind.js';
import { WorkName } from './WorkName.js';
import { workSource } from './words.js';

interface Properties {
  readonly rows: readonly { readonly work: WorkLineFragment; readonly count: number | string }[];
  /** What the figure counts: "cited", "here", "authority". */
  readonly counted: string;
  /** Where a row leads; the work's page where nothing is said. */
  readonly to?: (work: WorkLineFragment) => View;
}

/** Works in rows: kind, name with its source, year, a count. */
export function WorkTable({ rows, counted, to = (work) => workView(work.id) }: Properties) {
  return (
    <table className="works">
      <thead>
        <tr>
          <th scope="col">kind</th>
          <th scope="col">work</th>
          <th scope="col" className="num hide-s">
            year
          </th>
          <th scope="col" className="num">
            {counted}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ work, count }) => (
          <tr key={work.id}>
            <td>
              <Kind kind={work.kind} />
            </td>
            <td>
              <Link className="t-work serif" to={to(work)}>
                <WorkName work={work} length="long" />
              </Link>
              <span className="cap beside">{workSource({ ...work, year: null })}</span>
            </td>
            <td className="num hide-s">{work.year ?? '–'}</td>
            <td className="num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
