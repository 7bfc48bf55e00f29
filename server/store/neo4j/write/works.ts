import { stableId } from '../../stable-id.js';
import { workId, type JoinedWork } from '#ingest/works/join.js';
import { authorId, institutionId } from '#ingest/works/people.js';
import { fold } from '../../fold.js';
import { digestOf } from '../../joining.js';
import { linesOfWork } from '../../search/lines.js';
import type { Transaction } from '../graph.js';
import { KIND_LABELS, kindLabel } from '../labels.js';

/** What works are written from, by their ids; none where there is no such work. */
export async function digestsOf(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.ask(
    'UNWIND $ids AS id MATCH (w:Work {id: id}) RETURN id, w.digest AS digest',
    { ids },
  );
  return new Map(rows.map((row) => [row.text('id'), row.text('digest')]));
}

const NEW_WORKS = `
UNWIND $rows AS row CREATE (w:Work:Vertex:$(row.label))
SET w = row.content, w.citationCount = 0, w.byCitations = 0, w.documentCount = 0, w.degree = 0, w.byAuthority = 0`;
const WORKS = `
UNWIND $rows AS row MATCH (w:Work {id: row.content.id})
REMOVE w:${KIND_LABELS.join(':')},
  w.kind, w.title, w.container, w.volume, w.page, w.year, w.date, w.institutionId
SET w += row.content, w:$(row.label)
WITH w OPTIONAL MATCH (w)<-[r:WROTE|ISSUED]-() DELETE r
WITH DISTINCT w OPTIONAL MATCH (w)-[r:PART_OF]->() DELETE r`;
const KEYS = `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
CREATE (:Key {id: row.id, value: row.value})-[:IDENTIFIES]->(w)`;
const AUTHORS = `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
MERGE (a:Author {id: row.id}) ON CREATE SET a.name = row.content.name, a.workCount = 0
CREATE (a)-[r:WROTE]->(w) SET r = row.content`;
const ISSUERS = `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
MERGE (a:Institution {id: row.id}) ON CREATE SET a.name = row.name, a.workCount = 0
CREATE (a)-[:ISSUED {name: row.name}]->(w)`;
const CONTAINERS = `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
MERGE (c:Container {id: row.id}) ON CREATE SET c.name = row.name
CREATE (w)-[:PART_OF]->(c)`;

/** Works of the graph as parameters, a row for each node or relationship. */
export function workRows(works: readonly JoinedWork[]) {
  return {
    works: works.map((work) => ({ label: kindLabel(work.reading.kind), content: contentOf(work) })),
    keys: works.flatMap(({ id, keys }) => keys.map((value) => ({ work: id, id: workId(value), value }))),
    authors: works.flatMap(authorsOf),
    issuers: works.flatMap(({ id, institution }) =>
      institution ? [{ work: id, id: institutionId(institution.key), name: institution.name }] : [],
    ),
    containers: works.flatMap(({ id, reading: { container } }) =>
      container === null ? [] : [{ work: id, id: stableId('container', container), name: container }],
    ),
  };
}

/**
 * Writes works of the graph with their keys, authors, issuers and containers. `known`: those that are there; their
 * earlier keys are gone already.
 */
export async function writeWorks(
  transaction: Transaction,
  works: readonly JoinedWork[],
  known: ReadonlySet<string>,
): Promise<void> {
  const rows = workRows(works);
  await transaction.askAll([
    [NEW_WORKS, rows.works.filter(({ content }) => !known.has(content.id))],
    [WORKS, rows.works.filter(({ content }) => known.has(content.id))],
    [KEYS, rows.keys],
    [AUTHORS, rows.authors],
    [ISSUERS, rows.issuers],
    [CONTAINERS, rows.containers],
  ]);
}

function contentOf(work: JoinedWork) {
  const { reading, institution } = work;
  return {
    id: work.id,
    kind: reading.kind,
    label: work.label,
    sorted: fold(reading.title ?? work.label),
    title: reading.title,
    container: reading.container,
    volume: reading.volume,
    page: reading.page,
    year: reading.year,
    newness: 0 - (reading.year ?? 0),
    date: reading.date,
    identifiers: JSON.stringify(reading.identifiers),
    urls: reading.urls,
    authorIds: work.authors.map(({ key }) => authorId(key)),
    institutionId: institution && institutionId(institution.key),
    digest: digestOf(work),
    ...linesOfWork({
      label: work.label,
      title: reading.title,
      identifiers: reading.identifiers.map(({ value }) => value),
      people: [...work.authors, ...(institution ? [institution] : [])].map(({ name }) => name),
      container: reading.container,
    }),
  };
}

function authorsOf(work: JoinedWork) {
  return work.authors.map((author, place) => ({
    work: work.id,
    id: authorId(author.key),
    content: { place, name: author.name, spellings: author.variants },
  }));
}

/** Frees the keys of works that are written anew or gone. */
export async function dropKeys(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.ask('UNWIND $ids AS id MATCH (:Work {id: id})<-[:IDENTIFIES]-(k:Key) DETACH DELETE k', {
    ids,
  });
}

/** Takes works away that no document tells of any more. */
export async function dropWorks(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.ask('UNWIND $ids AS id MATCH (:Work {id: id})<-[:OF]-(p:Provision) DETACH DELETE p', {
    ids,
  });
  await transaction.ask('UNWIND $ids AS id MATCH (w:Work {id: id}) DETACH DELETE w', { ids });
}
