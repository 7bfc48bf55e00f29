import { useState } from 'react';
import { LinkNotesDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { groupByNote } from '../citation/evidence.js';
import { EvidenceItem } from '../citation/EvidenceItem.js';
import { workView } from '../routes.js';
import { Icon } from '../ui/Icon.js';
import { Link } from '../ui/Link.js';
import { plural, thousands } from '../ui/plural.js';
import { Empty, Failing, Loading, Truncated } from '../ui/states.js';
import type { GraphEdge, GraphNode } from './model.js';

interface Properties {
  readonly edge: GraphEdge;
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly onNode: (id: string) => void;
  readonly onClose: () => void;
}

const STEP = 100;

/** The footnotes behind a link, word for word. */
export function LinkPane({ edge, source, target, onNode, onClose }: Properties) {
  const [first, setFirst] = useState(STEP);
  const answer = useQuery(LinkNotesDocument, {
    document: edge.document,
    work: edge.target,
    first,
    after: null,
  });
  const list = answer.data?.citations ?? null;
  const items = groupByNote(list?.nodes ?? []);
  const inText = items.filter((item) => item.note === null).length;
  const inNotes = items.length - inText;
  return (
    <aside className="ep" tabIndex={0} aria-label="Footnotes behind the selected link">
      <header>
        <p className="cap">
          Link selected
          <button type="button" className="x" aria-label="Close the panel" onClick={onClose}>
            <Icon name="close" />
          </button>
        </p>
        <h1>
          <End node={source} document={edge.document} onNode={onNode} />
          <span className="to">cites</span>
          <End node={target} document={null} onNode={onNode} />
        </h1>
        {list === null ? null : (
          <p className="small" role="status">
            <b>{thousands(list.totalCount)}</b> {list.totalCount === 1 ? 'citation' : 'citations'} in{' '}
            {inNotes === 0 ? null : (
              <>
                <b>{inNotes}</b> {inNotes === 1 ? 'note' : 'notes'}
              </>
            )}
            {inNotes > 0 && inText > 0 ? ' and ' : ''}
            {inText === 0 ? null : `${plural(inText, 'place')} of the text`}.{' '}
            {edge.certain === edge.count
              ? 'All resolved with .80 and up.'
              : `${String(edge.certain)} with confidence .80 and up.`}
          </p>
        )}
      </header>
      {answer.status === 'failed' ? (
        <Failing what="The footnotes could not be read." message={answer.message} again={answer.again} />
      ) : null}
      {list === null ? (
        answer.status === 'failed' ? null : (
          <Loading what={`Reading ${plural(edge.count, 'citation')}`} lines={5} />
        )
      ) : items.length === 0 ? (
        <Empty>No footnote stands behind this link any more. Its document has been read again since.</Empty>
      ) : (
        <ol className="evs">
          {items.map((item) => (
            <EvidenceItem key={item.key} item={item} />
          ))}
        </ol>
      )}
      {list?.pageInfo.hasNextPage === true ? (
        <Truncated
          more="Show more"
          busy={answer.status === 'loading'}
          onMore={() => {
            setFirst(first + STEP);
          }}
        >
          {`Showing ${thousands(list.nodes.length)} of ${thousands(list.totalCount)} citations.`}
        </Truncated>
      ) : null}
    </aside>
  );
}

interface EndProperties {
  readonly node: GraphNode;
  /** Where the citing end is read. */
  readonly document: string | null;
  readonly onNode: (id: string) => void;
}

function End({ node, document, onNode }: EndProperties) {
  return (
    <span className={`end k-${node.kind}`}>
      <button
        type="button"
        className="x kind"
        aria-label={`Select ${node.label} in the graph`}
        title="Select in the graph"
        onClick={() => {
          onNode(node.id);
        }}
      >
        <svg className="ic" aria-hidden="true">
          <use href={`#i-${node.kind}`} />
        </svg>
      </button>
      <Link
        className="t-work serif"
        to={document === null ? workView(node.id) : { at: 'reader', document, note: null }}
      >
        {node.label}
      </Link>
    </span>
  );
}
