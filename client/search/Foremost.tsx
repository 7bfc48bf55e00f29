import { useState } from 'react';
import { HighestAuthorityDocument, MostCitedDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { WorkTable } from '../citation/WorkTable.js';
import { share, thousands } from '../ui/plural.js';
import { Segments } from '../ui/Segments.js';

const SHOWN = 8;
type Order = 'cited' | 'authority';

/** The works that matter most in the collection, as a way in: by citations, or by authority where that was measured. */
export function Foremost() {
  const [order, setOrder] = useState<Order>('cited');
  const cited = useQuery(MostCitedDocument, { first: 100 }).data?.works;
  const highest = useQuery(HighestAuthorityDocument, { first: SHOWN }).data?.works;
  if (cited === undefined || cited.nodes.length === 0) return null;
  const measured = (highest?.nodes ?? []).flatMap((work) =>
    work.measures === null ? [] : [{ work, count: share(work.measures.authority) }],
  );
  const rows =
    order === 'authority'
      ? measured
      : cited.nodes.slice(0, SHOWN).map((work) => ({ work, count: work.citationCount }));
  return (
    <section className="docs foremost" aria-label="Foremost works">
      <div className="order">
        <h2>
          {order === 'cited' ? 'Most cited' : 'Highest authority'}
          <span className="n">of {thousands(cited.totalCount)} works</span>
        </h2>
        {measured.length === 0 ? null : (
          <Segments
            as="choice"
            label="Order of works"
            value={order}
            segments={[
              { value: 'cited', word: 'cited' },
              { value: 'authority', word: 'authority' },
            ]}
            onChange={setOrder}
          />
        )}
      </div>
      <WorkTable rows={rows} counted={order} />
      {order === 'cited' ? null : (
        <p className="cap mt">
          Authority is high where those cite a work who cite much that is cited. The shares of all works make
          100 %.
        </p>
      )}
    </section>
  );
}
