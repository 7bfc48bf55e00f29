import { useState } from 'react';
import { Kind } from '../citation/Kind.js';
import { WorkName } from '../citation/WorkName.js';
import { WorkTable } from '../citation/WorkTable.js';
import { workView, type CitedFilter } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural } from '../ui/plural.js';
import { Empty } from '../ui/states.js';
import type { WorkRecord } from './facts.js';

interface ProvisionProperties {
  readonly work: WorkRecord;
  readonly chosen: string | null;
  readonly onFilter: (change: Partial<CitedFilter>) => void;
}

const BARS = 12;

/** Provisions cited by themselves, as bars; pressing one filters the list by it. */
export function Provisions({ work, chosen, onFilter }: ProvisionProperties) {
  const [whole, setWhole] = useState(false);
  const { nodes, totalCount, citationsWithout } = work.provisions;
  const most = nodes[0]?.citationCount ?? 0;
  if (most === 0) return null;
  const cited = work.citationCount - citationsWithout;
  const shown = whole ? nodes : nodes.slice(0, BARS);
  return (
    <section>
      <h2>
        Provisions
        <span className="n">
          {totalCount} cited, {plural(cited, 'time')}
        </span>
      </h2>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">provision</th>
            <th scope="col">
              <span className="vh">share</span>
            </th>
            <th scope="col" className="num">
              citations
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((provision) => {
            const on = provision.id === chosen;
            return (
              <tr key={provision.id} className={on ? 'on' : ''}>
                <td>
                  <button
                    type="button"
                    className="row-b"
                    aria-pressed={on}
                    onClick={() => {
                      onFilter({ provision: on ? null : provision.id });
                    }}
                  >
                    {provision.label}
                  </button>
                </td>
                <td className="b">
                  <span style={{ width: `${String((100 * provision.citationCount) / most)}%` }} />
                </td>
                <td className="num">{provision.citationCount}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small mt">
        {nodes.length > shown.length ? (
          <button
            type="button"
            className="lnk"
            onClick={() => {
              setWhole(true);
            }}
          >
            {plural(nodes.length - shown.length, 'more provision')}
          </button>
        ) : null}
        {citationsWithout === 0 ? null : (
          <span className="cap">{plural(citationsWithout, 'citation')} name none</span>
        )}
      </p>
    </section>
  );
}

/** The few works most often cited in the same notes. */
export function Together({ work, onAll }: { readonly work: WorkRecord; readonly onAll: () => void }) {
  if (work.citedTogether.length === 0) return null;
  const more = work.citedTogether.length - 6;
  return (
    <section>
      <h2>
        Often cited together<span className="n">in the same note</span>
      </h2>
      <table className="bars co-t">
        <thead className="vh">
          <tr>
            <th scope="col">kind</th>
            <th scope="col">work</th>
            <th scope="col">notes</th>
          </tr>
        </thead>
        <tbody>
          {work.citedTogether.slice(0, 6).map((together) => (
            <tr key={together.work.id}>
              <td>
                <Kind kind={together.work.kind} />
              </td>
              <td>
                <Link className="t-work serif" to={workView(together.work.id)}>
                  <WorkName work={together.work} />
                </Link>
              </td>
              <td className="num">{together.notes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <p className="small mt">
          <button type="button" className="lnk" onClick={onAll}>
            {plural(more, 'more work')}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** All works cited in the same notes. */
export function CitedTogether({ work }: { readonly work: WorkRecord }) {
  if (work.citedTogether.length === 0) return <Empty>No note cites this work together with another.</Empty>;
  return (
    <>
      <p className="cap shown">Works cited in the same notes, most often first.</p>
      <WorkTable
        rows={work.citedTogether.map((one) => ({ work: one.work, count: one.notes }))}
        counted="notes"
      />
    </>
  );
}
