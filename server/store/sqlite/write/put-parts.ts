import type { DocumentGraph, LocalWorkId } from '#schema/graph.js';
import { correctedPart, type CorrectedPart } from '../../corrections/part.js';
import type { StoredDocument } from '../../store.js';
import type { Database } from '../database.js';
import { writeCitations } from './citations.js';
import { correctionsInForce } from './corrections-in-force.js';
import { deriveFromDocuments, recountProvisions } from './derive.js';
import { writeDocument } from './document.js';
import { dropPart } from './drop-part.js';
import { edgesOf, recount } from './edges.js';
import { writeLocalWorks, type NewWork } from './local-works.js';
import { writeNotes } from './notes.js';
import { rejoin } from './rejoin.js';
import { settle } from './settle.js';

/** Puts the parts of documents, as corrected, in the place of their earlier ones. */
export function putParts(database: Database, parts: readonly StoredDocument[]): void {
  const byId = new Map(parts.map((part) => [part.graph.document.id as string, part]));
  const corrections = correctionsInForce(database, [...byId.keys()]);
  const latest = [...byId.values()].map(({ graph, reader }) => ({
    ...correctedPart(graph, corrections),
    reader,
  }));
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
    corrections,
  );
  for (const { graph, keys } of written) writeCitations(database, graph, keys);
  const documents = [...new Set([...written.map(({ keys }) => keys.document), ...joined.documents])];
  const others = edgesOf(database, joined.documents);
  deriveFromDocuments(database, documents);
  recount(database, documents, [...before, ...others]);
  recountProvisions(database, [...works, ...joined.works], documents);
}

/** Takes away what documents gave earlier. Answers their edges until now and the works they told of. */
function dropEarlier(database: Database, parts: readonly CorrectedPart[]) {
  const earlier = parts.flatMap(({ graph }) => {
    const row = database.get('SELECT key FROM document WHERE id = ?', graph.document.id);
    return row ? [row.number('key')] : [];
  });
  const before = edgesOf(database, earlier);
  const works = [...new Set(earlier.flatMap((document) => dropPart(database, document)))];
  return { before, works };
}

interface ReadPart extends CorrectedPart {
  readonly reader: string;
}

interface WrittenPart {
  readonly graph: DocumentGraph;
  readonly keys: {
    readonly document: number;
    readonly notes: ReadonlyMap<string, number>;
    readonly works: ReadonlyMap<LocalWorkId, number>;
    readonly owners: ReadonlyMap<LocalWorkId, number>;
  };
  readonly added: readonly NewWork[];
}

/** Writes what a document gives, all but its citations: these need the works of the graph. */
function writePart(database: Database, { graph, extracted, reader }: ReadPart): WrittenPart {
  const document = writeDocument(database, graph, reader, extracted);
  const notes = writeNotes(database, graph, document);
  const added = writeLocalWorks(database, graph, document);
  return {
    graph,
    added,
    keys: {
      document,
      notes,
      works: new Map(added.map(({ work, key }) => [work.id, key])),
      owners: new Map(),
    },
  };
}
