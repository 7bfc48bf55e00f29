import { ANY_WORK } from '../../store/filters.js';
import { pagesOf } from '../../store/pages-of.js';
import type { PageRequest, Store } from '../../store/index.js';
import type { DocumentRecord, GraphEdgeRecord, MeasuresRecord, WorkRecord } from '../../store/rows.js';
import type { ExportFormat, Tell } from '../format.js';
import { documentsIn } from './documents-in.js';

const AT_ONCE = 1000;

/** Facts of nodes and edges, with their types in GraphML. */
const NODE_FACTS = {
  label: 'string',
  title: 'string',
  kind: 'string',
  year: 'int',
  date: 'string',
  citations: 'int',
  documents: 'int',
  rank: 'double',
  authority: 'double',
  community: 'int',
} as const;
const EDGE_FACTS = { count: 'int', certain: 'int', document: 'string' } as const;
type Facts = Readonly<Record<string, string | number | null>>;

/**
 * GraphML (http://graphml.graphdrawing.org): works, and documents that are no works, as nodes; who cites whom as edges,
 * with how often. Of one document: what it cites.
 */
export const graphml: ExportFormat = {
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  says: 'who cites whom for Gephi, Cytoscape, yEd, igraph, NetworkX',
  async *write(store, document, tell) {
    yield head();
    yield* works(store, document, tell);
    yield* documents(store, document, tell);
    yield '</graph>\n</graphml>\n';
  },
};

async function* works(store: Store, document: string | null, tell: Tell): AsyncGenerator<string> {
  const ask = (page: PageRequest) => store.works({ ...ANY_WORK, document }, 'title', page);
  let done = 0;
  for await (const { nodes, totalCount } of pagesOf(AT_ONCE, ask)) {
    const measures = await store.measures(nodes.map(({ id }) => id));
    yield nodes.map((work, i) => node(work.id, factsOf(work, measures[i] ?? null))).join('');
    tell((done += nodes.length), totalCount);
  }
}

/** Nodes of what cites and was not told with the works, and all that it cites. */
async function* documents(store: Store, document: string | null, tell: Tell): AsyncGenerator<string> {
  let done = 0;
  for await (const { some, of } of documentsIn(store, document)) {
    const edges = (await store.edges(some.map(({ id }) => id))).flat();
    yield some.flatMap((one) => (one.workId === null ? [node(one.id, factsOfDocument(one))] : [])).join('');
    if (document !== null) yield await ownWorks(store, some, edges);
    yield edges.map(edge).join('');
    tell((done += some.length), of);
  }
}

/** Works that documents are and do not cite: the works that one document cites are without them. */
async function ownWorks(
  store: Store,
  some: readonly DocumentRecord[],
  edges: readonly GraphEdgeRecord[],
): Promise<string> {
  const cited = new Set(edges.map(({ target }) => target));
  const own = some.flatMap(({ workId }) => (workId === null || cited.has(workId) ? [] : [workId]));
  const [works, measures] = await Promise.all([store.worksByIds(own), store.measures(own)]);
  return works.map((work, i) => (work ? node(work.id, factsOf(work, measures[i] ?? null)) : '')).join('');
}

function factsOf(work: WorkRecord, measures: MeasuresRecord | null): Facts {
  return {
    label: work.label,
    title: work.title,
    kind: work.kind,
    year: work.year,
    date: work.date,
    citations: work.citationCount,
    documents: work.documentCount,
    rank: measures?.rank ?? null,
    authority: measures?.authority ?? null,
    community: measures?.community ?? null,
  };
}

const factsOfDocument = ({ name, title, year }: DocumentRecord): Facts => ({
  label: title ?? name,
  title,
  kind: 'document',
  year,
});

function edge({ source, target, count, certain, documentId }: GraphEdgeRecord): string {
  const facts = dataOf({ count, certain, document: documentId });
  return `<edge source="${quoted(source)}" target="${quoted(target)}">${facts}</edge>\n`;
}

const node = (id: string, facts: Facts) => `<node id="${quoted(id)}">${dataOf(facts)}</node>\n`;

/** What is not known is left out. */
function dataOf(facts: Facts): string {
  const said = Object.entries(facts).filter(([, value]) => value !== null);
  return said.map(([name, value]) => `<data key="${name}">${quoted(String(value))}</data>`).join('');
}

function head(): string {
  const keys = [...keysOf('node', NODE_FACTS), ...keysOf('edge', EDGE_FACTS)].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys}
<graph edgedefault="directed">
`;
}

const keysOf = (of: 'node' | 'edge', facts: Readonly<Record<string, string>>) =>
  Object.entries(facts).map(
    ([name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the signs that XML 1.0 has not even as references. */
function quoted(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
