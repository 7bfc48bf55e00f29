import type { JoinedWork } from '#ingest/works/join.js';
import { asText } from '../../row.js';
import { lineOf } from '../../search/words.js';
import type { Transaction } from '../graph.js';
import { workRows } from './works.js';

interface People {
  readonly authors: readonly string[];
  readonly institutions: readonly string[];
  readonly containers: readonly string[];
}

const PEOPLE = `
UNWIND $works AS id MATCH (w:Work {id: id})
RETURN COLLECT { MATCH (a:Author)-[:WROTE]->(w) RETURN DISTINCT a.id } AS authors,
  COLLECT { MATCH (i:Institution)-[:ISSUED]->(w) RETURN i.id } AS institutions,
  COLLECT { MATCH (w)-[:PART_OF]->(c:Container) RETURN c.id } AS containers`;

/** Authors, institutions and containers of works as they are in the graph. */
export async function peopleOf(transaction: Transaction, works: readonly string[]): Promise<People> {
  if (works.length === 0) return { authors: [], institutions: [], containers: [] };
  const rows = await transaction.ask(PEOPLE, { works });
  const all = (column: string) => [...new Set(rows.flatMap((row) => row.items(column, asText)))];
  return { authors: all('authors'), institutions: all('institutions'), containers: all('containers') };
}

/** The same of works as they are written. */
export function peopleIn(works: readonly JoinedWork[]): People {
  const { authors, issuers, containers } = workRows(works);
  const distinct = (rows: readonly { readonly id: string }[]) => [...new Set(rows.map(({ id }) => id))];
  return {
    authors: distinct(authors),
    institutions: distinct(issuers),
    containers: distinct(containers),
  };
}

/** Counts anew what these people wrote and issued, names them as most works do, and drops who has no work left. */
export async function recountPeople(transaction: Transaction, before: People, after: People): Promise<void> {
  const authors = [...new Set([...before.authors, ...after.authors])];
  await recountAuthors(transaction, authors);
  const institutions = [...new Set([...before.institutions, ...after.institutions])];
  if (institutions.length > 0) await transaction.ask(INSTITUTIONS, { ids: institutions });
  for (const [label, ids] of [
    ['Author', before.authors],
    ['Institution', before.institutions],
    ['Container', before.containers],
  ] as const)
    if (ids.length > 0) await transaction.ask(dropLone(label), { ids });
}

const AUTHORS = `
UNWIND $ids AS id MATCH (a:Author {id: id})
RETURN id, COUNT { MATCH (a)-[:WROTE]->(w:Work) RETURN DISTINCT w } AS works,
  COLLECT { MATCH (a)-[r:WROTE]->(:Work) WITH r.name AS name, count(*) AS count
    RETURN name ORDER BY count DESC, size(name) DESC, name LIMIT 1 } AS names,
  COLLECT { MATCH (a)-[r:WROTE]->(:Work) UNWIND r.spellings AS spelling RETURN DISTINCT spelling } AS spellings`;
const SET_AUTHORS = `
UNWIND $rows AS row MATCH (a:Author {id: row.id})
SET a.name = row.name, a.workCount = row.works, a.line = row.line`;

async function recountAuthors(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = (await transaction.ask(AUTHORS, { ids }))
    .filter((row) => row.number('works') > 0)
    .map((row) => ({
      id: row.text('id'),
      name: row.items('names', asText)[0] ?? '',
      works: row.number('works'),
      line: lineOf(row.items('spellings', asText)),
    }));
  await transaction.ask(SET_AUTHORS, { rows });
}

const INSTITUTIONS = `
UNWIND $ids AS id MATCH (a:Institution {id: id})-[r:ISSUED]->(:Work)
WITH a, r.name AS name, count(*) AS count ORDER BY count DESC, size(name) DESC, name
WITH a, collect(name) AS names, sum(count) AS works
SET a.name = head(names), a.workCount = works`;

const dropLone = (label: 'Author' | 'Institution' | 'Container') =>
  `UNWIND $ids AS id MATCH (a:${label} {id: id}) WHERE NOT EXISTS { (a)--(:Work) } DELETE a`;
