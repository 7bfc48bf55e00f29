import type { WorkFactsQuery } from '../api/generated.js';
import { share } from '../ui/plural.js';
import type { WorkRecord } from './facts.js';

interface Properties {
  readonly measures: WorkRecord['measures'];
  readonly analysis: WorkFactsQuery['analysis'];
}

/** Where a work stands among all others, by who cites whom. */
export function Standing({ measures, analysis }: Properties) {
  if (measures === null) return null;
  return (
    <>
      <h2>Standing</h2>
      <dl className="facts-l">
        <div title="HITS: cited by those who cite much that is cited">
          <dt>Authority</dt>
          <dd>{share(measures.authority)}</dd>
        </div>
        <div title="PageRank: cited by those who are cited themselves">
          <dt>Rank</dt>
          <dd>{share(measures.rank)}</dd>
        </div>
        {measures.betweenness === null || measures.betweenness === 0 ? null : (
          <div title="The share of shortest ways between two others that lead through it">
            <dt>Between</dt>
            <dd>{share(measures.betweenness)}</dd>
          </div>
        )}
      </dl>
      {analysis?.stale === true ? (
        <p className="cap mt">Measured before the last change of the collection.</p>
      ) : null}
    </>
  );
}
