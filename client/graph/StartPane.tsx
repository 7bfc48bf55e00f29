import { MostCitedDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { WorkTable } from '../citation/WorkTable.js';
import { go } from '../location.js';
import { graphFrom } from '../routes.js';
import { Icon } from '../ui/Icon.js';
import { Empty, Failing, Loading } from '../ui/states.js';
import { useState } from 'react';

/** The graph before there is a start: a box, and the works most cited. */
export function StartPane() {
  const [text, setText] = useState('');
  const answer = useQuery(MostCitedDocument, { first: 6 });
  const works = answer.data?.works.nodes ?? null;
  return (
    <main id="main" className="start-g">
      <h1 className="serif">Start from a work</h1>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ at: 'find', query: text.trim() });
        }}
      >
        <div className="find-in big">
          <Icon name="search" />
          <input
            type="text"
            inputMode="search"
            enterKeyHint="search"
            aria-label="Find a work to start from"
            placeholder="A work, author, docket"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </div>
      </form>
      <h2>Most cited in this collection</h2>
      {answer.status === 'failed' ? (
        <Failing what="The works could not be read." message={answer.message} again={answer.again} />
      ) : works === null ? (
        <Loading what="Reading the most cited works" />
      ) : works.length === 0 ? (
        <Empty>No work is cited yet. Bring in a document: npm run carolene -- ingest PATH</Empty>
      ) : (
        <WorkTable
          rows={works.map((work) => ({ work, count: work.citationCount }))}
          counted="cited"
          to={(work) => graphFrom([work.id])}
        />
      )}
    </main>
  );
}
