import type { OutcomeStatus } from '../../rows.js';
import type { Parameters } from '../graph.js';
import type { MeantPart } from './meanings.js';

/** Citations of one status, in notes or in the body, as rows: `place` is the id of the note or the document. */
export function placedIn(
  { rows, meanings }: MeantPart,
  place: 'Note' | 'Document',
  status: OutcomeStatus,
): Parameters[] {
  const all = status === 'resolved' ? meanings.resolved : rows.citations.map(({ content }) => ({ content }));
  return all
    .filter(
      ({ content }) => content.status === status && (content.noteId === null) === (place === 'Document'),
    )
    .map((row) => ({ ...row, place: row.content.noteId ?? row.content.documentId }));
}

export function itselfIn({ rows, meanings: { own } }: MeantPart): Parameters[] {
  return own === null ? [] : [{ document: rows.document.id, work: own }];
}

export function edgesIn({ rows: { document }, meanings: { own, edges } }: MeantPart) {
  const { id: documentId, year } = document;
  return edges.map((edge) => ({ ...edge, source: own ?? documentId, documentId, year }));
}

/** The provisions that citations of several documents pinpoint, each once. */
export function provisionsIn(parts: readonly MeantPart[]): Parameters[] {
  const all = parts.flatMap(({ meanings }) => meanings.pinpoints);
  return [...new Map(all.map(({ id, label, work }) => [id, { id, label, work }])).values()];
}
