import type { Driver, Plan } from 'neo4j-driver';
import { connection, openDriver } from './connection.js';
import { emptyNeo4j } from './twin.js';

/** Operators that walk through everything of a sort, or put everything beside everything. */
const SLOW =
  /^(?:AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct|.*AllRelationshipsScan|.*RelationshipTypeScan)/;

const LABELS = [
  ...['Document:Vertex', 'Text', 'Note', 'Citation', 'Work:Vertex', 'Description', 'KeyList', 'Key'],
  ...['Author', 'Institution', 'Container', 'Provision', 'Finding', 'Correction'],
];

/** So many nodes that an index is worth its while, with every property that one is on. */
const FILL = `
UNWIND range(1, 1000) AS i WITH i, 'LABEL ' + i AS name
CREATE (n:LABEL {id: name, documentId: name, noteId: name, keyList: name, rank: name, sorted: name, line: name,
  names: name, name: name, does: name, newness: -i, byCitations: -i, series: 0, number: i, ordinal: i})`;
const FILL_CITES = `
UNWIND range(1, 1000) AS i
MATCH (d:Document {id: 'Document:Vertex ' + i}) MATCH (w:Work {id: 'Work:Vertex ' + i})
CREATE (d)-[:CITES {documentId: d.id, count: 1, certain: 1}]->(w)`;

export interface Plans {
  readonly driver: Driver;
  close(): Promise<void>;
}

/** A database with a thousand nodes of each sort, known to its planner; what it held before is gone. */
export async function withMuch(): Promise<Plans> {
  await emptyNeo4j();
  const driver = openDriver();
  const options = { database: connection.database };
  for (const label of LABELS) await driver.executeQuery(FILL.replaceAll('LABEL', label), {}, options);
  await driver.executeQuery(FILL_CITES, {}, options);
  // It learns sizes by sampling, and a plan made before would be kept.
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, options);
  await driver.executeQuery('CALL db.clearQueryCaches()', {}, options);
  const close = async () => {
    await driver.close();
    await emptyNeo4j();
  };
  return { driver, close };
}

/** Operators of the plan of a statement that should not be there. */
export async function slowPartsOf({ driver }: Plans, statement: string): Promise<string[]> {
  const options = { database: connection.database };
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, {}, options);
  return operatorsOf(summary.plan).filter((operator) => SLOW.test(operator));
}

function operatorsOf(plan: Plan | false): string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : [];
}
