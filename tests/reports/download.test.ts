import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { CorrectionId } from '#schema/correction.js';
import { startServer, type RunningServer } from '#server/http.js';
import { openStore, type Store } from '#server/store/index.js';
import { footnoteCall, note, paragraph, run, wordFile } from '../sources/docx/make.js';
import { TEXT } from './report-of.js';

const WORD = wordFile({
  body: paragraph(`${run('A claim.')}${footnoteCall(2)}${footnoteCall(3)}${footnoteCall(4)}`),
  footnotes: [
    note(run(" Ann Lee, First Things, 1 J. INT'L L. 2, 4 (2000).")),
    note(run(' Bo Moe, Second Thoughts, 3 YALE L.J. 4, 9 (2001).')),
    note(run(' Lee, supra note 2, at 5.')),
  ],
});

let store: Store;
let server: RunningServer;
/** By file name. */
const ids = new Map<string, string>();
const folder = mkdtempSync(join(tmpdir(), 'carolene-download-'));

beforeAll(async () => {
  store = openStore(join(folder, 'store'));
  for (const [name, content] of [
    ['Lee’s draft.md', new TextEncoder().encode(TEXT)],
    ['article.docx', WORD],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const graph = toGraph(await readDocument(content, name), path);
    await store.replaceDocument(graph, 'reader~oscola-4~0a1b2c3d');
    ids.set(name, graph.document.id);
  }
  server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    explorerFolder: join(folder, 'store'),
    dataFolder: folder,
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (name: string, ending: string) =>
  fetch(`${server.url}/report/${ids.get(name) ?? name}.${ending}`);

describe('a report to be downloaded', () => {
  it.each([
    ['html', 'text/html; charset=utf-8', '<h2>Findings by note'],
    ['csv', 'text/csv; charset=utf-8', 'supra-to-wrong-note'],
    ['sources-csv', 'text/csv; charset=utf-8', 'Bo Moe,Second Thoughts'],
    ['markdown', 'text/markdown; charset=utf-8', '## Findings by note'],
    ['json', 'application/json', '"rule": "supra-to-wrong-note"'],
    ['sarif', 'application/sarif+json', '"ruleId": "supra-to-wrong-note"'],
  ])('%s', async (format, type, words) => {
    const response = await get('Lee’s draft.md', format);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toContain(words);
  });

  it('names the rules that the document was read by', async () => {
    const report: unknown = await (await get('article.docx', 'json')).json();
    expect(JSON.stringify(report)).toContain('"profile":"oscola-4"');
  });

  it('is called after the document', async () => {
    const { headers } = await get('Lee’s draft.md', 'csv');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Lee_s draft-cite-check.csv"; filename*=UTF-8''Lee%E2%80%99s%20draft-cite-check.csv`,
    );
  });

  it('runs nothing and fetches nothing', async () => {
    const policy = (await get('Lee’s draft.md', 'html')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+='; /);
  });

  it('holds what persons decided, in a Word document only what is not dismissed', async () => {
    const comments = async () => {
      const bytes = new Uint8Array(await (await get('article.docx', 'docx')).arrayBuffer());
      return strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array()).match(/<w:comment /g)
        ?.length;
    };
    expect(await comments()).toBe(1);
    const id = ids.get('article.docx') ?? '';
    const [stored] = await store.documentGraphs([id]);
    await store.keepCorrections(
      (stored?.graph.findings ?? []).map((finding, at) => ({
        id: `correction-${at}` as CorrectionId,
        does: 'decide-finding' as const,
        document: stored?.graph.document.id ?? expect.fail(),
        finding: finding.id,
        decision: 'dismissed' as const,
        by: 'Ann Lee',
        at: '2026-03-01T15:00:00.000Z',
        reason: 'meant',
      })),
    );
    expect(await (await get('article.docx', 'markdown')).text()).toContain(
      'dismissed by Ann Lee on 2026-03-01: meant',
    );
    expect(await comments()).toBeUndefined();
    expect(await (await get('article.docx', 'html')).text()).toContain('no findings, 1 dismissed');
  });

  it.each([
    ['document-none', 'html', 404, 'expected one of the collection'],
    ['Lee’s draft.md', 'docx', 404, 'expected a Word document'],
    ['Lee’s draft.md', 'pretty', 404, 'expected /report/ID.html'],
  ])('%s.%s is refused', async (name, format, status, words) => {
    const response = await get(name, format);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
  });

  it('is refused for a Word document that has changed since it was read', async () => {
    writeFileSync(join(folder, 'article.docx'), 'changed');
    const response = await get('article.docx', 'docx');
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('Ingest it again'),
    ]);
    writeFileSync(join(folder, 'article.docx'), WORD);
  });
});
