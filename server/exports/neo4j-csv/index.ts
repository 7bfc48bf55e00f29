import { mkdirSync } from 'node:fs';
import type { Correction } from '#schema/correction.js';
import { correctionsOf, partsOf, type Carried } from '../../store/copy.js';
import { correctedPart } from '../../store/corrections/part.js';
import type { Store } from '../../store/index.js';
import { correctionRow } from '../../store/neo4j/keep-corrections.js';
import { BEFORE_INDEXES } from '../../store/neo4j/schema.js';
import { workRows } from '../../store/neo4j/write/works.js';
import { writePart } from './part.js';
import { writePeople } from './people.js';
import { openSink, type Sink } from './sink.js';
import { Tally } from './tally.js';
import { Telling } from './works.js';

/**
 * Writes a store as the files that `neo4j-admin database import full` reads: the graph that Carolene makes of the same
 * documents in Neo4j. It makes the folder; throws where one of the files is there already.
 */
export async function exportNeo4jCsv(store: Store, folder: string): Promise<Carried> {
  const corrections: Correction[] = [];
  for await (const correction of correctionsOf(store)) corrections.push(correction);
  const telling = new Telling();
  for await (const { graph } of partsOf(store)) telling.add(correctedPart(graph, corrections).graph);
  const works = telling.works(corrections);
  const tally = new Tally(
    new Map(works.flatMap(({ work, lists }) => [...lists.keys()].map((list) => [list, work.id] as const))),
  );
  mkdirSync(folder, { recursive: true });
  const sink = openSink(folder);
  try {
    for await (const { graph, reader } of partsOf(store))
      writePart(sink, correctedPart(graph, corrections), reader, tally);
    writeDocuments(sink, tally);
    writeWorks(sink, works, tally);
    for (const correction of corrections) sink.node('Correction', correctionRow(correction));
    // Its indexes are made when it is first opened.
    sink.node('Store', { name: 'carolene', version: BEFORE_INDEXES, writes: 0 });
  } finally {
    sink.close();
  }
  return { documents: tally.documents.length, corrections: corrections.length };
}

function writeDocuments(sink: Sink, tally: Tally): void {
  for (const row of tally.documents)
    sink.node('Document', { ...row, degree: tally.degreeOf(row['id'] as string) }, ['Vertex']);
}

function writeWorks(sink: Sink, told: ReturnType<Telling['works']>, tally: Tally): void {
  const works = told.map(({ work }) => work);
  const rows = workRows(works);
  for (const { label, content } of rows.works) {
    const { id } = content;
    const { citations, documents } = tally.citedOf(id);
    const counts = { citationCount: citations, byCitations: 0 - citations, documentCount: documents };
    // Measures are those of a graph that is whole: carolene analyze takes them.
    sink.node('Work', { ...content, ...counts, byAuthority: 0, degree: tally.degreeOf(id) }, [
      'Vertex',
      label,
    ]);
  }
  for (const { id, work, value } of rows.keys) {
    sink.node('Key', { id, value });
    sink.relationship('IDENTIFIES', id, work);
  }
  for (const { work, lists } of told)
    for (const [id, keys] of lists) {
      sink.node('KeyList', { id, keys });
      sink.relationship('MEANS', id, work.id);
    }
  for (const [id, provision] of tally.provisions) {
    sink.node('Provision', { id, ...provision });
    sink.relationship('OF', id, provision.workId);
  }
  writePeople(sink, works);
}
