import { useEffect } from 'react';
import { ReaderDocumentDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import type { View } from '../routes.js';
import { DocumentList } from '../search/DocumentList.js';
import { Link } from '../ui/Link.js';
import { settings } from '../ui/settings.js';
import { Failing, Loading } from '../ui/states.js';
import { useTitle } from '../ui/useTitle.js';
import { documentTitle } from '../citation/words.js';
import '../look/find.css';
import '../look/reader.css';
import { DocumentPage } from './DocumentPage.js';

type Place = Extract<View, { at: 'reader' }>;

/** A document's text with its notes beside it; without a document, the list of them. */
export function ReaderView({ view }: { readonly view: Place }) {
  if (view.document === null)
    return (
      <main id="main" className="choose">
        <h1 className="serif">Choose a document to read</h1>
        <DocumentList />
      </main>
    );
  return <Opened id={view.document} note={view.note} />;
}

function Opened({ id, note }: { readonly id: string; readonly note: string | null }) {
  const answer = useQuery(ReaderDocumentDocument, { id });
  const document = answer.data?.document ?? null;
  useTitle(document === null ? 'Reader' : documentTitle(document));
  useEffect(() => {
    if (document === null) return;
    const others = settings.list('recent').filter((one) => one !== document.id);
    settings.setList('recent', [document.id, ...others].slice(0, 12));
  }, [document]);
  if (document !== null) return <DocumentPage document={document} noteId={note} />;
  return (
    <main id="main" className="choose">
      {answer.status === 'failed' ? (
        <Failing what="The document could not be read." message={answer.message} again={answer.again} />
      ) : answer.status === 'ready' ? (
        <p className="state empty">
          No document has this address.{' '}
          <Link to={{ at: 'reader', document: null, note: null }}>Choose another</Link>
        </p>
      ) : (
        <Loading what="Reading the document" lines={8} />
      )}
    </main>
  );
}
