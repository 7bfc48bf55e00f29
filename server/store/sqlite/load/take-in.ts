import type { Correction } from '#schema/correction.js';
import { Citings } from '../../bulk/citings.js';
import { Groups } from '../../bulk/groups.js';
import { correctedPart } from '../../corrections/part.js';
import { documentsOf } from '../../corrections/works.js';
import type { StoredDocument } from '../../store.js';
import type { Database } from '../database.js';
import { writeCitations } from '../write/citations.js';
import { allInForce } from '../write/corrections-in-force.js';
import { writeDocument } from '../write/document.js';
import { writeLocalWorks } from '../write/local-works.js';
import { writeNotes } from '../write/notes.js';
import { putAside, type Aside } from './aside.js';

/** What is known of a load until all of it is in. */
export interface Load {
  readonly database: Database;
  readonly corrections: readonly Correction[];
  /** Of single documents, by these. */
  readonly correctionsOf: ReadonlyMap<string, readonly Correction[]>;
  readonly aside: Aside;
  /** Keys of the documents by their ids, in the order of their coming. */
  readonly documents: Map<string, number>;
  readonly groups: Groups;
  readonly citings: Citings;
}

/** Into a store without documents. */
export function beginLoad(database: Database): Load {
  const corrections = allInForce(database);
  const correctionsOf = new Map<string, Correction[]>();
  for (const correction of corrections)
    for (const document of documentsOf(correction))
      correctionsOf.set(document, [...(correctionsOf.get(document) ?? []), correction]);
  return {
    database,
    corrections,
    correctionsOf,
    aside: putAside(database),
    documents: new Map(),
    groups: new Groups(),
    citings: new Citings(),
  };
}

/** Writes what a document gives. Its works stand for their groups until all are known. False where it came before. */
export function takeIn(load: Load, { graph: read, reader }: StoredDocument): boolean {
  const { database, groups } = load;
  if (load.documents.has(read.document.id)) return false;
  const { graph, extracted } = correctedPart(read, load.correctionsOf.get(read.document.id) ?? []);
  const document = writeDocument(database, graph, reader, extracted);
  const notes = writeNotes(database, graph, document);
  const works = writeLocalWorks(database, graph, document, (keys) => groups.numberOf(keys));
  for (const { owner, rank, key } of works) groups.hear(owner ?? 0, rank, key);
  const keys = new Map(works.map(({ work, key }) => [work.id, key]));
  const groupOf = new Map(works.map(({ work, owner }) => [work.id, owner ?? 0]));
  writeCitations(database, graph, { document, notes, works: keys, owners: groupOf });
  load.citings.add(graph, groupOf);
  load.documents.set(graph.document.id, document);
  return true;
}
