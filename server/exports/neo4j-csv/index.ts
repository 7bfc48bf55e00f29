import { mkdirSync } from 'node:fs';
import type { Correction } from '#schema/correction.js';
import { correctionsOf, partsOf, type Carried } from '../../store/copy.js';
import { correctedPart } from '../../store/corrections/part.js';
import type { Store } from '../../store/index.js';
import { correctionRow } from '../../store/neo4j/keep-corrections.js';
import { BEFORE_INDEXES } from '../../store/neo4j/schema.js';
import { keyListId } from '../../store/neo4j/write/rows.js';
import { workRows } from '../../store/neo4j/write/works.js';
import { Gathering, type Gathered } from './gathering.js';
import { writePart } from './part.js';
import { People } from './people.js';
import { Provisions } from './provisions.js';
import { openSink, type Sink } from './sink.js';
import { StoreChanged } from './store-changed.js';
import { Telling, type ToldWork } from './works.js';

/**
 * Writes a store as the files that `neo4j-admin database import full` reads: the graph that Carolene makes of the same
 * documents in Neo4j. It makes the folder; throws where one of the files is there already, and where the store changes
 * meanwhile: then there is no `import.args`. The store is read twice, so
 * that there need not be memory for all of it: `onDocument` is told how many times a document was read until now.
 */
export async function exportNeo4jCsv(
  store: Store,
  folder: string,
  onDocument: (done: number) => void = () => undefined,
): Promise<Carried> {
  const version = await store.graphVersion();
  const corrections: Correction[] = [];
  for await (const correction of correctionsOf(store)) corrections.push(correction);
  const gathering = new Gathering();
  for await (const { graph } of partsOf(store)) {
    gathering.add(correctedPart(graph, corrections).graph);
    onDocument(gathering.documents);
  }
  mkdirSync(folder, { recursive: true });
  const sink = openSink(folder);
  try {
    const documents = await writeGraph(sink, store, gathering.whole(corrections), corrections, (done) =>
      onDocument(gathering.documents + done),
    );
    if ((await store.graphVersion()) !== version) throw new StoreChanged('change of the store');
    for (const correction of corrections) sink.node('Correction', correctionRow(correction));
    // Its indexes are made when it is first opened.
    sink.node('Store', { name: 'carolene', version: BEFORE_INDEXES, writes: 0 });
    sink.complete();
    return { documents, corrections: corrections.length };
  } finally {
    sink.close();
  }
}

/** Answers how many documents there are. */
async function writeGraph(
  sink: Sink,
  store: Store,
  gathered: Gathered,
  corrections: readonly Correction[],
  onDocument: (done: number) => void,
): Promise<number> {
  const [telling, provisions, people] = [new Telling(gathered, corrections), new Provisions(), new People()];
  let place = 0;
  for await (const { graph, reader } of partsOf(store)) {
    const part = { ...correctedPart(graph, corrections), reader, place };
    const rows = writePart(sink, part, gathered, provisions);
    for (const told of telling.hear(rows)) writeWork(sink, told, gathered, people);
    place += 1;
    onDocument(place);
  }
  writeKeyLists(sink, gathered);
  provisions.write(sink);
  people.write(sink);
  return place;
}

function writeWork(sink: Sink, { number, work }: ToldWork, { counts }: Gathered, people: People): void {
  const rows = workRows([work]);
  const citationCount = counts.citations[number] ?? 0;
  const counted = {
    citationCount,
    byCitations: 0 - citationCount,
    documentCount: counts.documents[number] ?? 0,
    degree: counts.degreeOfWork(number),
    // Measures are those of a graph that is whole: carolene analyze takes them.
    byAuthority: 0,
  };
  for (const { label, content } of rows.works)
    sink.node('Work', { ...content, ...counted }, ['Vertex', label]);
  for (const { id, work: owner, value } of rows.keys) {
    sink.node('Key', { id, value });
    sink.relationship('IDENTIFIES', id, owner);
  }
  people.writeOf(sink, rows);
}

function writeKeyLists(sink: Sink, { works, groups, idOf }: Gathered): void {
  for (const [work, members] of works)
    for (const group of members) {
      const keys = JSON.parse(groups.keysOf(group)) as string[];
      const id = keyListId(keys);
      sink.node('KeyList', { id, keys });
      sink.relationship('MEANS', id, idOf(work));
    }
}
