import { useState } from 'react';
import { WorkFactsDocument, type WorkFactsQuery } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { Kind } from '../citation/Kind.js';
import { WorkName } from '../citation/WorkName.js';
import { go } from '../location.js';
import { graphFrom, type CitedFilter, type View } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural } from '../ui/plural.js';
import { Segments } from '../ui/Segments.js';
import { Failing, Loading } from '../ui/states.js';
import { useKeys } from '../ui/useKeys.js';
import { useTitle } from '../ui/useTitle.js';
import '../look/work.css';
import { CitedBy } from './CitedBy.js';
import { Cites } from './Cites.js';
import { CitedTogether, Provisions, Together } from './Beside.js';
import { FactsColumn } from './FactsColumn.js';
import type { WorkRecord } from './facts.js';
import { Timeline } from './Timeline.js';

type Place = Extract<View, { at: 'work' }>;

/** A work: its facts, and every citation of it word for word. */
export function WorkView({ view }: { readonly view: Place }) {
  const answer = useQuery(WorkFactsDocument, { id: view.id });
  const work = answer.data?.work ?? null;
  useTitle(work?.label ?? 'Work');
  useKeys({
    g: () => {
      go(graphFrom([view.id]));
    },
  });
  if (work !== null) return <WorkPage work={work} analysis={answer.data?.analysis ?? null} view={view} />;
  return (
    <main id="main" className="work">
      {answer.status === 'failed' ? (
        <Failing what="The work could not be read." message={answer.message} again={answer.again} />
      ) : answer.status === 'ready' ? (
        <p className="state empty">
          No work has this address. It may be gone since its documents were read again.{' '}
          <Link to={{ at: 'find', query: '' }}>Find another</Link>
        </p>
      ) : (
        <Loading what="Reading the work" lines={4} />
      )}
    </main>
  );
}

interface PageProperties {
  readonly work: WorkRecord;
  readonly analysis: WorkFactsQuery['analysis'];
  readonly view: Place;
}

function WorkPage({ work, analysis, view }: PageProperties) {
  const setFilter = (change: Partial<CitedFilter>) => {
    go({ ...view, tab: 'cited-by', filter: { ...view.filter, ...change } }, 'replace');
  };
  return (
    <main id="main" className="work">
      <header className="head">
        <div>
          <p className="k-line">
            <Kind kind={work.kind} word />
            <span className="cap">
              cited <b>{plural(work.citationCount, 'time')}</b> in{' '}
              <b>{plural(work.documentCount, 'document')}</b>
            </span>
          </p>
          <h1 className="serif">
            <WorkName work={work} length="title" />
          </h1>
          {work.title !== null && work.title !== work.label ? (
            <p className="also small dim">{work.label}</p>
          ) : null}
        </div>
        <Actions work={work} />
      </header>
      <Timeline work={work} />
      <div className="cols">
        <FactsColumn work={work} analysis={analysis} />
        <section className="by" aria-label="Lists">
          <Tabs work={work} view={view} />
          {view.tab === 'cited-by' ? <CitedBy work={work} filter={view.filter} onFilter={setFilter} /> : null}
          {view.tab === 'cites' ? <Cites id={work.id} /> : null}
          {view.tab === 'together' ? <CitedTogether work={work} /> : null}
        </section>
        <aside className="prov" aria-label="Provisions and works cited together">
          <Provisions work={work} chosen={view.filter.provision} onFilter={setFilter} />
          <Together work={work} onAll={() => go({ ...view, tab: 'together' })} />
        </aside>
      </div>
    </main>
  );
}

function Tabs({ work, view }: { readonly work: WorkRecord; readonly view: Place }) {
  const tab = (word: string, count: number) => (
    <>
      {word} <span className="tabn">{count}</span>
    </>
  );
  return (
    <Segments
      as="tabs"
      className="tabs"
      label="What is listed"
      value={view.tab}
      segments={[
        { value: 'cited-by', word: tab('Cited by', work.citationCount) },
        ...(work.document === null
          ? []
          : [{ value: 'cites' as const, word: tab('Cites', work.cites.totalCount) }]),
        { value: 'together', word: tab('Cited together', work.citedTogether.length) },
      ]}
      onChange={(value) => {
        go({ ...view, tab: value }, 'replace');
      }}
    />
  );
}

function Actions({ work }: { readonly work: WorkRecord }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="acts">
      <Link className="btn main" to={graphFrom([work.id])}>
        Open in the graph <kbd>g</kbd>
      </Link>
      {work.document === null ? null : (
        <Link className="btn" to={{ at: 'reader', document: work.document.id, note: null }}>
          Read
        </Link>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => {
          void navigator.clipboard.writeText(location.href).then(() => {
            setCopied(true);
          });
        }}
      >
        <span role="status">{copied ? 'Link copied' : 'Copy link'}</span>
      </button>
    </div>
  );
}
