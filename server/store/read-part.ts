import type { DocumentGraph } from '#schema/graph.js';
import { pageOf } from './records/document-text.js';
import { withName } from './records/finding.js';
import type { Row } from './row.js';
import type { StoredDocument } from './store.js';

const LISTS = ['notes', 'citations', 'works', 'findings'] as const;

/** A document's part out of a dump. Throws TypeError where it is not one. */
export function readPart(row: Row): StoredDocument {
  const graph = row.object('graph', (part) => {
    const document = part.object('document', (inner) => inner.text('id'));
    const lists = LISTS.map((name) => part.items(name, (item) => item).length);
    return { text: part.text('text'), document, lists, pages: part.items('pages', pageOf) };
  });
  if (graph.document === '') throw new TypeError('Unexpected document without an id, expected one');
  const part = row.item('graph', (item) => item as DocumentGraph);
  const findings = part.findings.map(withName) as DocumentGraph['findings'];
  return { reader: row.text('reader'), graph: { ...part, pages: graph.pages, findings } };
}
