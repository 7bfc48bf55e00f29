import { useState } from 'react';
import { WorkCitedByDocument, type CitationFilter } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { groupByDocument, type EvidenceGroup } from '../citation/evidence.js';
import { EvidenceItem } from '../citation/EvidenceItem.js';
import { documentContainer, documentTitle } from '../citation/words.js';
import { NO_FILTER, type CitedFilter } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural, thousands } from '../ui/plural.js';
import { Empty, Failing, Loading, Truncated } from '../ui/states.js';
import { Filters } from './Filters.js';
import type { WorkRecord } from './facts.js';

const STEP = 100;
const FOLD = 3;

interface Properties {
  readonly work: WorkRecord;
  readonly filter: CitedFilter;
  readonly onFilter: (change: Partial<CitedFilter>) => void;
}

/** Every citation of a work, by document and note, word for word. */
export function CitedBy({ work, filter, onFilter }: Properties) {
  const [first, setFirst] = useState(STEP);
  const answer = useQuery(WorkCitedByDocument, { id: work.id, first, after: null, filter: asked(filter) });
  const list = answer.data?.work?.citedBy ?? null;
  const filtered = Object.values(filter).some((value) => value !== null);
  if (work.citationCount === 0)
    return (
      <Empty>No document cites this work yet. It is here because it is a document of the collection.</Empty>
    );
  return (
    <>
      <Filters
        work={work}
        filter={filter}
        onFilter={onFilter}
        signals={(list?.nodes ?? []).map((one) => one.signal)}
      />
      {answer.status === 'failed' ? (
        <Failing what="The list could not be read." message={answer.message} again={answer.again}>
          {list === null ? null : 'What was on screen is kept.'}
        </Failing>
      ) : null}
      {list === null ? (
        answer.status === 'failed' ? null : (
          <Loading what="Reading the citations" lines={6} />
        )
      ) : (
        <>
          <p className="cap shown" role="status">
            {plural(list.totalCount, 'citation')} in {plural(list.documentCount, 'document')}.{' '}
            {filtered ? (
              <button
                type="button"
                className="lnk"
                onClick={() => {
                  onFilter(NO_FILTER);
                }}
              >
                Clear the filters
              </button>
            ) : null}
          </p>
          {groupByDocument(list.nodes).map((group) => (
            <Group key={group.document.id} group={group} onFilter={onFilter} />
          ))}
          {list.pageInfo.hasNextPage ? (
            <Truncated
              more={`Show ${String(Math.min(STEP, list.totalCount - list.nodes.length))} more`}
              busy={answer.status === 'loading'}
              onMore={() => {
                setFirst(first + STEP);
              }}
            >
              {`Showing ${thousands(list.nodes.length)} of ${thousands(list.totalCount)} citations, newest document first.`}
            </Truncated>
          ) : null}
        </>
      )}
    </>
  );
}

function asked(filter: CitedFilter): CitationFilter {
  return {
    ...(filter.provision === null ? {} : { provision: filter.provision }),
    ...(filter.signal === null ? {} : { signal: filter.signal }),
    ...(filter.form === null ? {} : { forms: [filter.form] }),
    ...(filter.confidence === null ? {} : { confidence: filter.confidence }),
  };
}

interface GroupProperties {
  readonly group: EvidenceGroup;
  readonly onFilter: Properties['onFilter'];
}

function Group({ group, onFilter }: GroupProperties) {
  const [whole, setWhole] = useState(false);
  const { document, notes, count } = group;
  const shown = whole || notes.length <= FOLD + 1 ? notes : notes.slice(0, FOLD);
  return (
    <article className="doc">
      <h3>
        <Link className="t-work" to={{ at: 'reader', document: document.id, note: null }}>
          {documentTitle(document)}
        </Link>
        <span className="meta">{sourceOf(document)}</span>
        <span className="num" title={plural(count, 'citation')}>
          {count}
        </span>
      </h3>
      <ol>
        {shown.map((item) => (
          <EvidenceItem key={item.key} item={item} onFilter={onFilter} />
        ))}
      </ol>
      {shown.length < notes.length ? (
        <p className="more">
          <button
            type="button"
            className="lnk"
            onClick={() => {
              setWhole(true);
            }}
          >
            {plural(notes.length - shown.length, 'more place')} in this document
          </button>
        </p>
      ) : null}
    </article>
  );
}

function sourceOf(document: EvidenceGroup['document']) {
  const parts = [document.authors.join(', '), document.year === null ? '' : String(document.year)];
  return (
    <>
      {parts[0]}
      {document.container === null ? null : (
        <>
          {parts[0] === '' ? '' : ' · '}
          <span className="sc serif">{documentContainer(document)}</span>
        </>
      )}
      {parts[1] === '' ? '' : ` · ${String(parts[1])}`}
    </>
  );
}
