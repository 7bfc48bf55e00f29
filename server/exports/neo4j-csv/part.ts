import type { CorrectedPart } from '../../store/corrections/part.js';
import { meaningsOf, type Meanings } from '../../store/neo4j/write/meanings.js';
import { rowsOf, type PartRows } from '../../store/neo4j/write/rows.js';
import type { Gathered } from './gathering.js';
import type { Provisions } from './provisions.js';
import type { Sink } from './sink.js';

/** Writes what a document gives to the graph. `place`: of the document, in the order of the gathering. */
export function writePart(
  sink: Sink,
  part: CorrectedPart & { readonly reader: string; readonly place: number },
  gathered: Gathered,
  provisions: Provisions,
): PartRows {
  const rows = rowsOf(part.graph, part.reader, part.extracted);
  const meanings = meaningsOf(rows, (list) => gathered.idOf(gathered.workOf(list)));
  const degree = meanings.own === null ? gathered.counts.degreeOfDocument(part.place) : 0;
  sink.node('Document', { ...rows.document, workCount: meanings.edges.length, degree }, ['Vertex']);
  writeRows(sink, rows);
  writeMeanings(sink, rows, meanings, provisions);
  writeFindings(sink, rows, rows.document.id);
  return rows;
}

function writeRows(sink: Sink, rows: PartRows): void {
  const { id } = rows.document;
  sink.node('Text', rows.text);
  sink.relationship('HAS_TEXT', id, id);
  for (const row of rows.notes) {
    sink.node('Note', row);
    sink.relationship('HAS_NOTE', id, row.id);
  }
  for (const row of rows.descriptions) {
    sink.node('Description', row);
    sink.relationship('DESCRIBES', id, row.id);
  }
  for (const { label, content } of rows.citations) {
    sink.node('Citation', content, [label]);
    if (content.noteId === null) sink.relationship('CONTAINS_in_the_body', id, content.id);
    else sink.relationship('CONTAINS', content.noteId, content.id);
  }
  for (const { from, to } of rows.antecedents) sink.relationship('STANDS_ON', from, to);
  for (const { citation, description, content } of rows.names)
    sink.relationship('NAMES', citation, description, content);
}

function writeMeanings(sink: Sink, rows: PartRows, meanings: Meanings, provisions: Provisions): void {
  const { own, resolved, candidates, pinpoints, edges } = meanings;
  const { id, year } = rows.document;
  if (own !== null) sink.relationship('IS', id, own);
  for (const { content, work } of resolved) {
    const { method, confidence } = content;
    sink.relationship('REFERS_TO', content.id, work, { method, confidence });
  }
  for (const { citation, work, content } of candidates)
    sink.relationship('MAY_REFER_TO', citation, work, content);
  for (const { citation, id: provision, label, work } of pinpoints) {
    provisions.count(provision, label, work);
    sink.relationship('PINPOINTS', citation, provision);
  }
  for (const { work, ...facts } of edges)
    sink.relationship(own === null ? 'CITES_by_documents' : 'CITES', own ?? id, work, {
      documentId: id,
      year,
      ...facts,
    });
}

/** About a citation, else about a note, else about the document. */
function writeFindings(sink: Sink, rows: PartRows, document: string): void {
  const notes = new Map(
    [...rows.notes].reverse().flatMap((note) => (note.series === 0 ? [[note.number, note] as const] : [])),
  );
  const citations = new Set(rows.citations.map(({ content }) => content.id));
  for (const [i, row] of rows.findings.entries()) {
    const id = `${document} ${i}`;
    sink.node('Finding', { ...row.content, ':ID': id });
    sink.relationship('HAS_FINDING', document, id);
    const { citation, note } = row;
    const about = note === null ? undefined : notes.get(note);
    if (citation !== null && citations.has(citation)) sink.relationship('ABOUT_citations', id, citation);
    else if (about) sink.relationship('ABOUT_notes', id, about.id);
    else sink.relationship('ABOUT_documents', id, document);
  }
}
