import type { DocumentGraph, LocalWorkId } from '#schema/graph.js';
import type { StoredDocument } from '../store.js';
import type { Database } from './database.js';
import { writeCitations } from './write/citations.js';
import { deriveFromDocuments, recountProvisions } from './write/derive.js';
import { writeDocument } from './write/document.js';
import { dropPart } from './write/drop-part.js';
import { edgesOf, recount } from './write/edges.js';
import { writeLocalWorks, type NewWork } from './write/local-works.js';
import { writeNotes } from './write/notes.js';
import { rejoin } from './write/rejoin.js';
import { settle } from './write/settle.js';

/** Puts the parts of documents in the place of their earlier ones, in one transaction: all or none. */
export function replaceDocuments(database: Database, parts: readonly StoredDocument[]): void {
  const latest = [...new Map(parts.map((part) => [part.graph.document.id, part])).values()];
  if (latest.length === 0) return;
  database.transaction(() => {
    const { before, works } = dropEarlier(database, latest);
    const written = latest.map((part) => writePart(database, part));
    const unsettled = settle(
      database,
      written.flatMap(({ added }) => added),
    );
    const joined = rejoin(
      database,
      works,
      unsettled.map(({ work }) => work),
    );
    for (const { graph, keys } of written) writeCitations(database, graph, keys);
    const documents = [...new Set([...written.map(({ keys }) => keys.document), ...joined.documents])];
    const others = edgesOf(database, joined.documents);
    deriveFromDocuments(database, documents);
    recount(database, documents, [...before, ...others]);
    recountProvisions(database, [...works, ...joined.works], documents);
  });
}

/** Takes away what documents gave earlier. Answers their edges until now and the works they told of. */
function dropEarlier(database: Database, parts: readonly StoredDocument[]) {
  const earlier = parts.flatMap(({ graph }) => {
    const row = database.get('SELECT key FROM document WHERE id = ?', graph.document.id);
    return row ? [row.number('key')] : [];
  });
  const before = edgesOf(database, earlier);
  const works = [...new Set(earlier.flatMap((document) => dropPart(database, document)))];
  return { before, works };
}

interface WrittenPart {
  readonly graph: DocumentGraph;
  readonly keys: {
    readonly document: number;
    readonly notes: ReadonlyMap<string, number>;
    readonly works: ReadonlyMap<LocalWorkId, number>;
  };
  readonly added: readonly NewWork[];
}

/** Writes what a document gives, all but its citations: these need the works of the graph. */
function writePart(database: Database, { graph, reader }: StoredDocument): WrittenPart {
  const document = writeDocument(database, graph, reader);
  const notes = writeNotes(database, graph, document);
  const added = writeLocalWorks(database, graph, document);
  return {
    graph,
    added,
    keys: { document, notes, works: new Map(added.map(({ work, key }) => [work.id, key])) },
  };
}
