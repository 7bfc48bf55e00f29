import { DeskDocumentsDocument, ReaderDocumentDocument, type DeskDocumentsQuery } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { documentSource, documentTitle } from '../citation/words.js';
import { deskView, type DeskPlace } from '../routes.js';
import { Link } from '../ui/Link.js';
import { thousands } from '../ui/plural.js';
import { Failing, Loading } from '../ui/states.js';
import { useTitle } from '../ui/useTitle.js';
import '../look/find.css';
import '../look/reader.css';
import '../look/desk.css';
import { DeskPage } from './DeskPage.js';
import { findingsInWords } from './findings.js';

/** What the checks report of a document; without a document, the list of them with their findings counted. */
export function DeskView({ view }: { readonly view: DeskPlace }) {
  return view.document === null ? <Choose /> : <Opened id={view.document} view={view} />;
}

function Opened({ id, view }: { readonly id: string; readonly view: DeskPlace }) {
  const answer = useQuery(ReaderDocumentDocument, { id });
  const document = answer.data?.document ?? null;
  useTitle(document === null ? 'Desk' : `${documentTitle(document)}, findings`);
  if (document !== null) return <DeskPage document={document} view={view} />;
  return (
    <main id="main" className="choose">
      {answer.status === 'failed' ? (
        <Failing what="The findings could not be read." message={answer.message} again={answer.again} />
      ) : answer.status === 'ready' ? (
        <p className="state empty">
          No document has this address. <Link to={deskView(null)}>Choose another</Link>
        </p>
      ) : (
        <Loading what="Reading the findings" lines={8} />
      )}
    </main>
  );
}

const MOST = 100;

function Choose() {
  const answer = useQuery(DeskDocumentsDocument, { first: MOST, after: null });
  useTitle('Desk');
  return (
    <main id="main" className="choose">
      <h1 className="serif">Choose a document to check</h1>
      {answer.data !== null ? (
        <Documents list={answer.data.documents} />
      ) : answer.status === 'failed' ? (
        <Failing what="The documents could not be read." message={answer.message} again={answer.again} />
      ) : (
        <Loading what="Reading the list of documents" lines={5} />
      )}
    </main>
  );
}

interface ListProperties {
  readonly list: DeskDocumentsQuery['documents'];
}

function Documents({ list }: ListProperties) {
  if (list.nodes.length === 0)
    return <p className="state empty">No documents yet: what is brought in is checked as it is read.</p>;
  return (
    <section className="docs" aria-label="Documents">
      <table>
        <thead>
          <tr>
            <th scope="col">document</th>
            <th scope="col" className="num hide-s">
              notes
            </th>
            <th scope="col" className="num hide-s">
              citations
            </th>
            <th scope="col" className="num">
              findings
            </th>
          </tr>
        </thead>
        <tbody>
          {list.nodes.map((document) => (
            <tr key={document.id}>
              <td>
                <Link className="t-work serif" to={deskView(document.id)}>
                  {documentTitle(document)}
                </Link>
                <span className="cap beside">
                  {[documentSource(document), findingsInWords(document.findings)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </td>
              <td className="num hide-s">{thousands(document.noteCount)}</td>
              <td className="num hide-s">{thousands(document.citationCount)}</td>
              <td className="num">
                {document.findings.length === 0 ? (
                  <span className="dim">none</span>
                ) : (
                  thousands(document.findings.length)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.totalCount > list.nodes.length ? (
        <p className="state small">
          Showing {thousands(list.nodes.length)} of {thousands(list.totalCount)} documents.{' '}
          <Link to={{ at: 'find', query: '' }}>Find another</Link>
        </p>
      ) : null}
    </section>
  );
}
