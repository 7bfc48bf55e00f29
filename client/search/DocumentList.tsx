import { useState } from 'react';
import { DocumentsDocument, StatsDocument, type DocumentsQuery } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { documentContainer, documentSource, documentTitle } from '../citation/words.js';
import { graphFrom } from '../routes.js';
import { Link } from '../ui/Link.js';
import { plural, thousands } from '../ui/plural.js';
import { Failing, Loading, Truncated } from '../ui/states.js';

type Row = DocumentsQuery['documents']['nodes'][number];

const STEP = 50;

/** The documents of the collection with their counts; what the start shows before a letter is typed. */
export function DocumentList() {
  const [first, setFirst] = useState(STEP);
  const stats = useQuery(StatsDocument, {});
  const answer = useQuery(DocumentsDocument, { first, after: null });
  const counts = stats.data?.stats;
  if (answer.data === null)
    return answer.status === 'failed' ? (
      <Failing what="The documents could not be read." message={answer.message} again={answer.again} />
    ) : (
      <Loading what="Reading the list of documents" lines={5} />
    );
  const { nodes, totalCount } = answer.data.documents;
  if (nodes.length === 0) return <NoDocuments />;
  return (
    <section className="docs" aria-label="Documents">
      <h2>
        Documents<span className="n">{totalCount}</span>
        {counts === undefined ? null : (
          <span className="n total">
            {plural(counts.notes, 'note')}, {plural(counts.citations, 'citation')} of{' '}
            {plural(counts.works, 'work')}
          </span>
        )}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">document</th>
            <th scope="col" className="num">
              notes
            </th>
            <th scope="col" className="num">
              citations
            </th>
            <th scope="col" className="num hide-s">
              works
            </th>
            <th scope="col" className="num">
              open
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </tbody>
      </table>
      {totalCount > nodes.length ? (
        <Truncated
          more={`Show ${String(Math.min(STEP, totalCount - nodes.length))} more`}
          busy={answer.status === 'loading'}
          onMore={() => {
            setFirst(first + STEP);
          }}
        >
          {`Showing ${thousands(nodes.length)} of ${thousands(totalCount)} documents.`}
        </Truncated>
      ) : null}
    </section>
  );
}

function DocumentRow({ document }: { readonly document: Row }) {
  const open = document.open.totalCount;
  const source = [documentSource(document), documentContainer(document)].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <tr>
      <td>
        <Link className="t-work serif" to={{ at: 'reader', document: document.id, note: null }}>
          {documentTitle(document)}
        </Link>
        <span className="cap beside">
          {source.length === 0 ? document.name : source.join(' · ')}
          {document.work === null ? null : (
            <>
              {' · '}
              <Link to={graphFrom([document.work.id])}>in the graph</Link>
            </>
          )}
        </span>
      </td>
      <td className="num">{thousands(document.noteCount)}</td>
      <td className="num">{thousands(document.citationCount)}</td>
      <td className="num hide-s">{thousands(document.workCount)}</td>
      <td className="num">
        {open === 0 ? (
          <span className="dim">none</span>
        ) : (
          <Link className="attn" to={{ at: 'reader', document: document.id, note: null }}>
            <span aria-hidden="true">▸</span> {open}
            <span className="vh"> citations ambiguous or unresolved</span>
          </Link>
        )}
      </td>
    </tr>
  );
}

function NoDocuments() {
  return (
    <div className="state empty">
      <p>
        <b>No documents yet.</b> Carolene reads Markdown, page text and PDF. In a terminal:
      </p>
      <p>
        <code>npm run carolene -- ingest PATH</code>
      </p>
      <p className="dim small">Then load this page again.</p>
    </div>
  );
}
