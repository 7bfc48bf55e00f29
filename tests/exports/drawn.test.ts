import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphmlOf } from '#client/graph/take/graphml.js';
import { linksCsv } from '#client/graph/take/links-csv.js';
import type { Graph } from '#client/graph/model.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import { EXPORTS, type ExportName } from '#server/exports/index.js';
import { sheet } from '#server/reports/sheet.js';
import { graphOut } from '#server/resolvers/graph.js';
import { openStore, type Store } from '#server/store/index.js';

/** Without a title it is no work. */
const SANDS = `A claim.[^1] Another.[^2]

[^1]: Ann Lee, First Sands, 1 J. INT'L L. 2, 4 (2000).

[^2]: Lee, supra note 1, at 5; Moe v. "Roe & Poe", 12 U.S. 34 (1820).
`;

/** The explorer makes files of what is drawn by itself; it has no other words for it than the exports have. */
describe('what the explorer writes of a graph', () => {
  let store: Store;
  let graph: Graph;

  beforeAll(async () => {
    store = openStore(mkdtempSync(join(tmpdir(), 'carolene-drawn-')));
    await store.replaceDocument(
      toGraph(await readDocument(new TextEncoder().encode(SANDS), 'sands.md'), '/papers/sands.md'),
    );
    const { nodes } = await store.documents({ first: 1, after: null });
    const reach = {
      depth: 1,
      limit: 9,
      direction: 'both',
      kinds: null,
      fromYear: null,
      toYear: null,
    } as const;
    const found = graphOut(
      await store.neighborhood(
        nodes.map(({ id }) => id),
        reach,
      ),
    );
    graph = {
      ...found,
      __typename: 'Graph',
      nodes: found.nodes.map((node) => ({ ...node, __typename: 'GraphNode' })),
      edges: found.edges.map((edge) => ({ ...edge, __typename: 'GraphEdge' })),
    };
  });
  afterAll(() => store.close());

  const exported = async (name: ExportName) => {
    const pieces: string[] = [];
    for await (const piece of EXPORTS[name].write(store, null, () => undefined)) pieces.push(piece);
    return pieces.join('');
  };

  it('is GraphML with the facts that the GraphML of the collection has, as far as it knows them', async () => {
    const [drawn, all] = [readGraphml(graphmlOf(graph)), readGraphml(await exported('graphml'))];
    expect(drawn.nodes.size).toBe(3);
    expect(new Set(drawn.nodes.keys())).toEqual(new Set(all.nodes.keys()));
    for (const [id, facts] of drawn.nodes) expect(all.nodes.get(id)).toMatchObject(facts);
    expect(drawn.edges).toHaveLength(2);
    expect(new Set(drawn.edges)).toEqual(new Set(all.edges));
    expect(all.keys).toEqual(expect.arrayContaining(drawn.keys));
  });

  it('tells a document that is no work as the GraphML of the collection does', () => {
    const kinds = [...readGraphml(graphmlOf(graph)).nodes.values()].map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['article', 'case', 'document']);
  });

  it('is a sheet whose columns are those of the other exports', async () => {
    const [head = ''] = linksCsv(graph).slice(1).split('\r\n');
    const [others = ''] = (await exported('citations-csv')).slice(1).split('\r\n');
    const edgeWords = ['count', 'certain', 'source', 'target'];
    expect(head.split(',').filter((word) => !others.split(',').includes(word))).toEqual(edgeWords);
    const graphml = await exported('graphml');
    for (const word of edgeWords) expect(graphml).toMatch(new RegExp(`<edge .*${word}[="]`));
  });

  it('is a sheet whose cells are written as in reports', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('=1+1', '-', '@a', '\t', 'a,b', '"', 'a\r\nb', '+"'));
    fc.assert(
      fc.property(words, (label) => {
        const nodes = graph.nodes.map((node) => ({ ...node, label, kind: 'case', year: 1820 }) as const);
        const rows = graph.edges.map(({ source, target, count, certain, document }) => [
          ...[label, label, 'case', 1820, count, certain, source, target, document],
        ]);
        const head = linksCsv({ nodes: [], edges: [] }).slice(1).trimEnd().split(',');
        expect(linksCsv({ nodes, edges: graph.edges })).toBe(sheet([head, ...rows]));
      }),
    );
  });
});

/** Keys as they stand; the facts of each node by its id; edges as they stand. */
function readGraphml(text: string) {
  const nodes = [...text.matchAll(/<node id="(?<id>[^"]+)">(?<facts>.*?)<\/node>/g)];
  return {
    keys: [...text.matchAll(/<key [^>]+>/g)].map(([key]) => key),
    nodes: new Map(nodes.map(({ groups }) => [groups?.['id'], factsIn(groups?.['facts'] ?? '')])),
    edges: [...text.matchAll(/<edge .*<\/edge>/g)].map(([edge]) => edge),
  };
}

function factsIn(text: string): Readonly<Record<string, string>> {
  const facts = [...text.matchAll(/<data key="([^"]+)">([^<]*)</g)];
  return Object.fromEntries(facts.map(([, name = '', value = '']) => [name, value]));
}
