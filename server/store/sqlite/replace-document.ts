import type { DocumentGraph } from '#schema/graph.js';
import type { Database } from './database.js';
import { writeCitations } from './write/citations.js';
import { deriveFromDocuments, deriveFromWorks } from './write/derive.js';
import { writeDocument } from './write/document.js';
import { dropPart } from './write/drop-part.js';
import { writeLocalWorks } from './write/local-works.js';
import { writeNotes } from './write/notes.js';
import { rejoin } from './write/rejoin.js';

export function replaceDocument(database: Database, graph: DocumentGraph, reader: string): void {
  database.transaction(() => {
    const earlier = database.get('SELECT key FROM document WHERE id = ?', graph.document.id);
    const before = earlier ? dropPart(database, earlier.number('key')) : [];
    const document = writeDocument(database, graph, reader);
    const notes = writeNotes(database, graph, document);
    const works = writeLocalWorks(database, graph, document);
    const joined = rejoin(database, before, graph.works);
    writeCitations(database, graph, { document, notes, works });
    deriveFromDocuments(database, [...new Set([document, ...joined.documents])]);
    deriveFromWorks(database, joined.works);
  });
}
