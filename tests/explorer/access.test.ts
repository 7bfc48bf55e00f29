import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.js';
import { serveSeeds, type Served } from './server.js';

const browser: Browser | null = await openBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Levels A and AA of the guidelines, 2.0 to 2.2. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Dark changes nothing but colours, a narrow screen changes the order and what is shown. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1440, asked: LEVELS },
  { name: 'dark', colorScheme: 'dark', width: 1440, asked: ['color-contrast'] },
  { name: 'on a phone', colorScheme: 'light', width: 390, asked: LEVELS },
] as const;

/** Milliseconds after which colours and panes stand still. */
const SETTLED = 300;

/** Each view, and what stands on it when it is there. */
const VIEWS = {
  start: '.docs tbody tr',
  search: 'a.res',
  work: '.ev .hit',
  'correction of a work': '.correct-d input',
  'cited together': '.works tbody tr, .state',
  graph: '.tb tbody tr',
  link: '.evs .fn',
  'start of the graph': 'main h1, main h2',
  reader: '.text .note',
  'card of a citation': '.card .why',
  desk: '.docs tbody tr',
  finding: '.one h1, .one .state',
  'no address': 'main h1',
} as const;

type ViewName = keyof typeof VIEWS;

describe.skipIf(browser === null)('every view is accessible', { timeout: 120_000 }, () => {
  let served: Served;
  let paths: Readonly<Record<ViewName, string>>;

  beforeAll(async () => {
    served = await serveSeeds();
    paths = await addresses(served.url);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });

  it.each(Object.keys(VIEWS) as ViewName[])('%s', async (name) => {
    if (browser === null) throw new Error('Unexpected test without a browser');
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(served.url + paths[name]);
    if (name === 'card of a citation') await page.locator('.text .note a.c').first().click();
    if (name === 'correction of a work') await page.getByRole('button', { name: 'A fact is wrong' }).click();
    await page.locator(VIEWS[name]).first().waitFor();
    await page.evaluate(axe);
    for (const { name: look, colorScheme, width, asked } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(SETTLED);
      const found = await page.evaluate(check, [...asked]);
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
        `${name}, ${look}`,
      ).toEqual([]);
    }
    await page.close();
  });
});

/** Runs in the page: rules or levels by name. */
function check(asked: string[]): Promise<AxeResults> {
  const { axe: checker } = globalThis as unknown as {
    axe: { run: (options: RunOptions) => Promise<AxeResults> };
  };
  return checker.run({ runOnly: asked, resultTypes: ['violations'] });
}

interface Rows {
  readonly works: { readonly nodes: readonly { readonly id: string }[] };
  readonly documents: {
    readonly nodes: readonly { readonly id: string; readonly findings: readonly unknown[] }[];
  };
}

async function addresses(url: string): Promise<Readonly<Record<ViewName, string>>> {
  const ask = async <Data>(query: string): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { readonly data: Data }).data;
  };
  const rows = await ask<Rows>(
    '{ works(first: 1) { nodes { id } } documents { nodes { id findings { rule } } } }',
  );
  const work = rows.works.nodes[0]?.id ?? '';
  const [document] = [...rows.documents.nodes].sort((a, b) => b.findings.length - a.findings.length);
  const { neighborhood } = await ask<{ neighborhood: { edges: { source: string; target: string }[] } }>(
    `{ neighborhood(ids: ["${work}"], depth: 1, limit: 20) { edges { source target } } }`,
  );
  const link = neighborhood.edges.find((edge) => edge.target === work);
  return {
    start: '/',
    search: '/?q=statute',
    work: `/work/${work}`,
    'correction of a work': `/work/${work}`,
    'cited together': `/work/${work}?tab=together`,
    graph: `/graph?from=${work}&node=${work}`,
    link: `/graph?from=${work}&link=${link?.source ?? ''}&link=${work}`,
    'start of the graph': '/graph',
    reader: `/read/${document?.id ?? ''}`,
    'card of a citation': `/read/${document?.id ?? ''}`,
    desk: '/desk',
    finding: `/desk/${document?.id ?? ''}`,
    'no address': '/nothing/here',
  };
}
