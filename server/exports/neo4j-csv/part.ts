import type { WorkId } from '#schema/ids.js';
import type { CorrectedPart } from '../../store/corrections/part.js';
import { provisionNodeId } from '../../store/node-ids.js';
import type { Parameters } from '../../store/neo4j/graph.js';
import { rowsOf } from '../../store/neo4j/write/rows.js';
import type { Sink } from './sink.js';
import type { Tally } from './tally.js';

const text = (row: Parameters, column: string): string => row[column] as string;
const content = (row: Parameters): Parameters => row['content'] as Parameters;

/** Writes what a document gives to the graph, all but its own node, and counts what is counted over documents. */
export function writePart(sink: Sink, part: CorrectedPart, reader: string, tally: Tally): void {
  const rows = rowsOf(part.graph, reader, part.extracted);
  const id = text(rows.document, 'id');
  sink.node('Text', rows.text);
  sink.relationship('HAS_TEXT', id, id);
  for (const row of rows.notes) {
    sink.node('Note', row);
    sink.relationship('HAS_NOTE', id, text(row, 'id'));
  }
  const works = new Map<string, WorkId>();
  for (const row of rows.descriptions) {
    sink.node('Description', row);
    sink.relationship('DESCRIBES', id, text(row, 'id'));
    works.set(text(row, 'id'), tally.workOf(text(row, 'keyList')));
  }
  for (const row of rows.citations) {
    const citation = content(row);
    sink.node('Citation', citation, [text(row, 'label')]);
    const { noteId } = citation;
    if (typeof noteId === 'string') sink.relationship('CONTAINS', noteId, text(citation, 'id'));
    else sink.relationship('CONTAINS_in_the_body', id, text(citation, 'id'));
  }
  for (const { from, to } of rows.antecedents) sink.relationship('STANDS_ON', from as string, to as string);
  writeMeanings(sink, rows, works, tally);
  writeFindings(sink, rows, id);
}

type Rows = ReturnType<typeof rowsOf>;

function writeMeanings(sink: Sink, rows: Rows, works: ReadonlyMap<string, WorkId>, tally: Tally): void {
  const citations = new Map(rows.citations.map((row) => [text(content(row), 'id'), content(row)]));
  const { id, year = null, description } = rows.document;
  const own = typeof description === 'string' ? (works.get(description) ?? null) : null;
  if (own !== null) sink.relationship('IS', id as string, own);
  const edges = new Map<WorkId, { count: number; certain: number }>();
  for (const row of rows.names) {
    const [citation, work] = [text(row, 'citation'), works.get(text(row, 'description'))];
    const facts = content(row);
    sink.relationship('NAMES', citation, text(row, 'description'), facts);
    const { status, method = null, confidence = null, provisionLabel = null } = citations.get(citation) ?? {};
    if (work === undefined) continue;
    if (status !== 'resolved') {
      sink.relationship('MAY_REFER_TO', citation, work, facts);
      continue;
    }
    sink.relationship('REFERS_TO', citation, work, { method, confidence });
    const edge = edges.get(work) ?? { count: 0, certain: 0 };
    edges.set(work, { count: edge.count + 1, certain: edge.certain + (Number(confidence) >= 0.8 ? 1 : 0) });
    if (typeof provisionLabel !== 'string') continue;
    const provision = provisionNodeId(work, provisionLabel);
    tally.provision(provision, provisionLabel, work);
    sink.relationship('PINPOINTS', citation, provision);
  }
  for (const [work, facts] of edges) {
    sink.relationship(own === null ? 'CITES_by_documents' : 'CITES', own ?? (id as string), work, {
      documentId: id ?? null,
      year,
      ...facts,
    });
    tally.edge(own ?? (id as string), work, facts.count);
  }
  tally.document({ ...rows.document, workCount: edges.size });
}

/** About a citation, else about a note, else about the document. */
function writeFindings(sink: Sink, rows: Rows, document: string): void {
  const notes = new Map(
    [...rows.notes].reverse().flatMap((note) => (note['series'] === 0 ? [[note['number'], note]] : [])),
  );
  const citations = new Set(rows.citations.map((row) => text(content(row), 'id')));
  for (const [i, row] of rows.findings.entries()) {
    const id = `${document} ${i}`;
    sink.node('Finding', { ...content(row), ':ID': id });
    sink.relationship('HAS_FINDING', document, id);
    const { citation = null, note = null } = row;
    const about = notes.get(note);
    if (typeof citation === 'string' && citations.has(citation))
      sink.relationship('ABOUT_citations', id, citation);
    else if (about) sink.relationship('ABOUT_notes', id, text(about, 'id'));
    else sink.relationship('ABOUT_documents', id, document);
  }
}
