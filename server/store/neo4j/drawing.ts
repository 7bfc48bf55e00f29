import type { DocumentId } from '#schema/ids.js';
import { WORK_KINDS } from '#schema/work.js';
import { edgeRecord } from '../records/edge.js';
import { asText, Row } from '../row.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../rows.js';

/** What is told of a vertex `v`. */
const NODE = {
  id: 'v.id',
  work: 'v:Work',
  label: 'v.label',
  title: 'v.title',
  name: 'v.name',
  kind: 'v.kind',
  year: 'v.year',
  citations: 'v.citationCount',
  degree: 'v.degree',
  documents: '[(d:Document)-[:IS]->(v) | d.id]',
} as const;

/** What is told of a citing `r` from `s` to `t`. */
const EDGE = {
  source: 's.id',
  target: 't.id',
  document_id: 'r.documentId',
  count: 'r.count',
  certain: 'r.certain',
} as const;

const listOf = (columns: Readonly<Record<string, string>>): string =>
  `[${Object.values(columns).join(', ')}]`;

/**
 * What a statement returns that has the vertices to be drawn as the list `shown`: these in their order, and every citing
 * between them. Asked one after the other, for vertices by their ids, it takes twice as long, and rows with names for
 * what is in them half as long again.
 */
export const DRAWN = `
  [v IN shown | ${listOf(NODE)}] AS nodes,
  COLLECT { UNWIND shown AS s MATCH (s)-[r:CITES]->(t) WHERE t IN shown RETURN ${listOf(EDGE)} } AS edges`;

export interface Drawn {
  readonly nodes: readonly GraphNodeRecord[];
  readonly edges: readonly GraphEdgeRecord[];
}

/** Reads what DRAWN returned. Edges come by their source, target and document. */
export function drawn(row: Row): Drawn {
  return {
    nodes: row.items('nodes', (values) => nodeRecord(named(NODE, values))),
    edges: row
      .items('edges', (values) => edgeRecord(named(EDGE, values)))
      .sort(
        (a, b) => order(a.source, b.source) || order(a.target, b.target) || order(a.documentId, b.documentId),
      ),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function named(columns: Readonly<Record<string, string>>, values: unknown): Row {
  if (!Array.isArray(values)) throw new TypeError(`Unexpected ${JSON.stringify(values)}, expected a list`);
  return new Row(
    Object.fromEntries(Object.keys(columns).map((name, i): [string, unknown] => [name, values[i]])),
  );
}

function nodeRecord(row: Row): GraphNodeRecord {
  const work = row.flag('work');
  const [document] = row.items('documents', asText).sort();
  return {
    id: row.text('id'),
    label: work ? row.text('label') : (row.textOrNull('title') ?? row.text('name')),
    kind: work ? row.literalOrNull('kind', WORK_KINDS) : null,
    year: row.numberOrNull('year'),
    citationCount: work ? row.number('citations') : 0,
    documentId: work ? ((document as DocumentId | undefined) ?? null) : row.id<DocumentId>('id'),
    degree: row.number('degree'),
  };
}
