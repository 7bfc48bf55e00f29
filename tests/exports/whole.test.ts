import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import { startServer, type RunningServer } from '#server/http.js';
import { openStore, type Store } from '#server/store/index.js';
import { runOn } from '../cli/run.js';

const ONE = `# Sands

A claim.[^1] Another.[^2]

[^1]: Ann Lee, First Sands, 1 J. INT'L L. 2, 4 (2000).

[^2]: Lee, supra note 1, at 5; Moe v. Roe, 12 U.S. 34 (1820).
`;
const TWO = `# Shores

A claim.[^1]

[^1]: See Moe v. Roe, 12 U.S. 34, 36 (1820).
`;

const folder = mkdtempSync(join(tmpdir(), 'carolene-export-'));
const data = join(folder, 'store');
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  store = openStore(data);
  for (const [name, text] of [
    ['one.md', ONE],
    ['two.md', TWO],
  ] as const)
    await store.replaceDocument(
      toGraph(await readDocument(new TextEncoder().encode(text), name), `/papers/${name}`),
    );
  server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    explorerFolder: data,
    dataFolder: folder,
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** Runs the command on the same store, with its words kept. */
const run = (format: string, document: string | null, output: string | null = null) =>
  runOn(
    data,
    'export',
    '--format',
    format,
    ...(document === null ? [] : ['--document', document]),
    ...(output === null ? [] : ['--output', output]),
  );

const rowsOf = (text: string) => text.replace('\uFEFF', '').trim().split('\r\n');

describe('carolene export', () => {
  it('writes the works of all documents, each once', async () => {
    const { out, code } = await run('csl-json', null);
    const items = JSON.parse(out) as { title: string; type: string }[];
    expect(code).toBe(0);
    expect(items.map(({ title, type }) => [type, title])).toEqual(
      expect.arrayContaining([
        ['article-journal', 'First Sands'],
        ['legal_case', 'Moe v. Roe'],
      ]),
    );
    expect(items.filter(({ title }) => title === 'Moe v. Roe')).toHaveLength(1);
  });

  it.each(['two.md', '/papers/two.md'])('writes only what %s cites', async (document) => {
    const { out } = await run('csl-json', document);
    expect((JSON.parse(out) as { title: string }[]).map(({ title }) => title)).toEqual(['Moe v. Roe']);
  });

  it('writes a row a citation, with what it was understood to mean', async () => {
    const [head = '', ...rows] = rowsOf((await run('citations-csv', 'one.md')).out);
    expect(head).toMatch(/^document,note,page,signal,citation,form/);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(
      'one.md,2,1,,"Lee, supra note 1, at 5",supra,at 5,,"Lee, First Sands",article,2000',
    );
  });

  it('draws who cites whom, without an edge to what is not there', async () => {
    for (const document of [null, 'one.md']) {
      const { out } = await run('graphml', document);
      const nodes = [...out.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id);
      const edges = [...out.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)];
      expect(edges).toHaveLength(document === null ? 3 : 2);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(nodes).toEqual(expect.arrayContaining(edges.flatMap(([, source, target]) => [source, target])));
    }
  });

  it('writes a file once it is whole, and leaves no other', async () => {
    const file = join(folder, 'works.bib');
    expect((await run('bibtex', null, file)).out).toBe(`Written to ${file}\n`);
    expect(readFileSync(file, 'utf8')).toContain('@jurisdiction{moevroe1820,');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['poem', null, null, 'Unexpected format "poem", expected --format with one of csl-json, bibtex'],
    ['ris', 'three.md', null, 'Unexpected document three.md, expected one of the collection'],
    ['ris', null, join(folder, 'nowhere', 'works.ris'), 'expected a file that can be written'],
  ])('refuses %s of %s', async (format, document, output, words) => {
    await expect(run(format, document, output)).rejects.toThrow(words);
    expect(output !== null && existsSync(output)).toBe(false);
  });
});

describe('exports over HTTP', () => {
  const get = (path: string) => fetch(`${server.url}/export/${path}`);

  it.each([
    ['collection.bibtex', 'application/x-bibtex', 'collection.bib', '@article{'],
    ['collection.ris', 'application/x-research-info-systems', 'collection.ris', 'TY  - JOUR'],
    ['collection.graphml', 'application/graphml+xml', 'collection.graphml', '</graphml>'],
  ])('%s', async (path, type, name, words) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toContain(`filename="${name}"`);
    expect(await response.text()).toContain(words);
  });

  it('gives the works of one document under its name', async () => {
    const { nodes } = await store.documents({ first: 9, after: null });
    const two = nodes.find(({ name }) => name === 'two.md');
    const response = await get(`${two?.id ?? ''}.csl-json`);
    expect(response.headers.get('content-disposition')).toContain('filename="two.csl.json"');
    expect(await response.json()).toHaveLength(1);
  });

  it.each(['collection', 'collection.poem', 'document-0.ris'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
