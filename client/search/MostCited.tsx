import { MostCitedDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { WorkTable } from '../citation/WorkTable.js';
import { thousands } from '../ui/plural.js';

const SHOWN = 8;

/** The works that the collection cites most, as a way in. */
export function MostCited() {
  const answer = useQuery(MostCitedDocument, { first: 100 });
  const list = answer.data?.works;
  if (list === undefined || list.nodes.length === 0) return null;
  return (
    <section className="docs" aria-label="Most cited">
      <h2>
        Most cited<span className="n">of {thousands(list.totalCount)} works</span>
      </h2>
      <WorkTable
        rows={list.nodes.slice(0, SHOWN).map((work) => ({ work, count: work.citationCount }))}
        counted="cited"
      />
    </section>
  );
}
