import { DocumentsDocument, MostCitedDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { documentSource, documentTitle } from '../citation/words.js';
import { Exports } from '../ui/Exports.js';
import { Link } from '../ui/Link.js';
import { settings } from '../ui/settings.js';
import { EXAMPLES, examplesFrom } from './examples.js';

/** Beside the results: recent documents, and what the box reads with examples out of this very collection. */
export function Aside() {
  return (
    <aside className="right" aria-label="Where you were">
      <Recent />
      <Reads />
      <section>
        <h2>To other programs</h2>
        <Exports of="collection" what="All that is cited" />
        <p className="cap">A graph is taken along from its own page, as a picture or as data.</p>
      </section>
    </aside>
  );
}

function Recent() {
  const recent = settings.list('recent');
  const answer = useQuery(DocumentsDocument, { first: 50, after: null });
  const known = answer.data?.documents.nodes ?? [];
  const rows = recent.flatMap((id) => known.find((document) => document.id === id) ?? []).slice(0, 5);
  return (
    <section>
      <h2>Recent documents</h2>
      {rows.length === 0 ? (
        <p className="small dim">
          Nothing read yet. A document that you open in the reader is kept here, in this browser only.
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">document</th>
              <th scope="col" className="num">
                notes
              </th>
              <th scope="col" className="num">
                cites
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((document) => (
              <tr key={document.id}>
                <td>
                  <Link className="t-work serif" to={{ at: 'reader', document: document.id, note: null }}>
                    {documentTitle(document)}
                  </Link>
                  <span className="cap beside">{documentSource(document)}</span>
                </td>
                <td className="num">{document.noteCount}</td>
                <td className="num">{document.citationCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Reads() {
  const answer = useQuery(MostCitedDocument, { first: 100 });
  const works = answer.data?.works.nodes ?? [];
  const examples = works.length === 0 ? EXAMPLES : examplesFrom(works);
  return (
    <section>
      <h2>What the box reads</h2>
      <dl className="reads-what">
        {examples.map(({ what, query }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {works.length === 0 ? (
                <span className="serif">{query}</span>
              ) : (
                <Link to={{ at: 'find', query }}>{query}</Link>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>words of a note</dt>
          <dd>in any order; one wrong letter or a missing accent is forgiven in names</dd>
        </div>
      </dl>
    </section>
  );
}
