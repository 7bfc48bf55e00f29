#!/usr/bin/env node
// Takes pictures of the explorer, to be looked at:
//   node tests/explorer/look.mjs http://localhost:4000 FOLDER [name-part]
// A browser is taken from CHROME_PATH, else chromium of the system.
/* global process, fetch, console */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = 'http://localhost:4000', folder = 'shots', only = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const ask = async (query, variables = {}) => {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
};

const { works, documents } = await ask(
  `{ works(first: 60) { nodes { id kind label title authors { id } institution { id } } }
     documents(first: 20) { nodes { id noteCount work { id } findings { id } } } }`,
);
const wanted = process.env.WORK ?? '';
const work = works.nodes.find((one) => wanted !== '' && one.label.includes(wanted)) ?? works.nodes[0];
const document = [...documents.nodes].sort((a, b) => b.noteCount - a.noteCount)[0];
const troubled = [...documents.nodes].sort((a, b) => b.findings.length - a.findings.length)[0];
const author = works.nodes.flatMap((one) => one.authors)[0];
const issuer = works.nodes.map((one) => one.institution).find(Boolean);
const { neighborhood } = await ask(
  'query ($id: ID!) { neighborhood(ids: [$id], depth: 1, limit: 50) { edges { source target count } } }',
  { id: work.id },
);
const link = neighborhood.edges
  .filter((edge) => edge.target === work.id)
  .sort((a, b) => b.count - a.count)[0];
const id = (text) => encodeURIComponent(text);
const search = (work.title ?? work.label).split(' ').slice(0, 2).join(' ');
const linked = link ? `&link=${id(link.source)}&link=${id(link.target)}` : '';
const notes = await ask('query ($id: ID!) { notes(document: $id, first: 100) { nodes { id number } } }', {
  id: document.id,
});
const middle = notes.notes.nodes[Math.min(54, Math.floor(notes.notes.nodes.length / 2))];

const VIEWS = {
  start: '/',
  find: `/?q=${id(search)}`,
  none: '/?q=zzqqxx',
  work: `/work/${id(work.id)}`,
  together: `/work/${id(work.id)}?tab=together`,
  graph: `/graph?from=${id(work.id)}${linked}`,
  node: `/graph?from=${id(work.id)}&node=${id(work.id)}`,
  force: `/graph?from=${id(work.id)}&layout=force${linked}`,
  'graph-start': '/graph',
  reader: `/read/${id(document.id)}${middle ? `?note=${id(middle.id)}` : ''}`,
  'reader-top': `/read/${id(document.id)}`,
  'reader-list': '/read',
  desk: `/desk/${id(troubled.id)}`,
  'desk-list': '/desk',
  ...(author ? { author: `/author/${id(author.id)}` } : {}),
  ...(issuer ? { issuer: `/institution/${id(issuer.id)}` } : {}),
  nowhere: '/nothing/here/at/all',
};
const SIZES = { 1440: [1440, 900], 1024: [1024, 768], 390: [390, 844] };

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function shoot(name, size, colorScheme, path, prepare = async () => undefined) {
  const file = `${name}-${colorScheme}-${size}.png`;
  if (!file.includes(only)) return;
  const [width, height] = SIZES[size];
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, hasTouch: size === '390' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.log(file, message.text());
  });
  page.on('pageerror', (error) => console.log(file, error.message));
  await prepare(page);
  await page.goto(base + path);
  await page.waitForTimeout(name.startsWith('loading') ? 600 : 1200);
  if (name === 'card') {
    // by its event: the middle of words that run over a line's end may be none of theirs
    await page.locator('.text .note a.c').nth(3).dispatchEvent('click');
    await page.waitForTimeout(700);
  }
  if (name === 'keys') await page.keyboard.press('?');
  const overflow = await page.evaluate(
    () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
  );
  if (overflow > 0) console.log(file, `the page is ${overflow} px wider than the screen`);
  await page.screenshot({ path: join(folder, file) });
  await page.close();
}

const failing = (page) => page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'down' }));
const loading = (page) => page.route('**/graphql', () => undefined);
const empty = (page) =>
  page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON();
    const page0 = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
    const data = query.includes('query Stats')
      ? { stats: { documents: 0, notes: 0, citations: 0, works: 0 } }
      : {
          documents: page0,
          works: page0,
          nodes: [],
          node: null,
          work: null,
          document: null,
          neighborhood: { nodes: [], edges: [], truncated: false, totalCount: 0 },
        };
    await route.fulfill({ json: { data } });
  });

for (const [name, path] of Object.entries(VIEWS)) {
  await shoot(name, '1440', 'light', path);
  await shoot(name, '390', 'light', path);
  if (['find', 'work', 'graph', 'reader', 'desk'].includes(name)) {
    await shoot(name, '1440', 'dark', path);
    await shoot(name, '390', 'dark', path);
    await shoot(name, '1024', 'light', path);
  }
}
for (const [state, prepare] of Object.entries({ failing, loading, empty }))
  for (const name of ['start', 'work', 'graph', 'graph-start', 'reader', 'desk']) {
    await shoot(`${state}-${name}`, '1440', 'light', VIEWS[name], prepare);
  }
await shoot('card', '1440', 'light', VIEWS.reader);
await shoot('card', '390', 'light', VIEWS.reader);
await shoot('keys', '1440', 'light', VIEWS.work);
await browser.close();
