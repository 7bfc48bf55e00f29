import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, sayNotRun } from './browser.js';
import { serveSeeds, type Served } from './server.js';

const browser: Browser | null = await openBrowser();
if (browser === null) {
  sayNotRun();
  if (process.env['CI'] === 'true')
    throw new Error('Unexpected machine without a browser, expected chromium or CHROME_PATH where CI=true');
}

interface Rows {
  readonly works: {
    readonly nodes: readonly {
      readonly id: string;
      readonly label: string;
      readonly document: { id: string } | null;
    }[];
  };
}

interface Reported {
  readonly rule: string;
  readonly note: number | null;
  readonly message: string;
}

describe.skipIf(browser === null)('the explorer', { timeout: 120_000 }, () => {
  let served: Served;
  let page: Page;
  let errors: string[];
  let elsewhere: string[];

  beforeAll(async () => {
    served = await serveSeeds();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });
  afterEach(async () => {
    const [failed, left] = [errors, elsewhere];
    await page.close();
    expect(failed, 'errors on the console').toEqual([]);
    expect(left, 'requests to elsewhere').toEqual([]);
  });

  const open = async (path: string, viewport = { width: 1440, height: 900 }) => {
    if (browser === null) throw new Error('Unexpected test without a browser');
    errors = [];
    elsewhere = [];
    page = await browser.newPage({ viewport });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) elsewhere.push(request.url());
    });
    await page.goto(served.url + path);
  };

  const ask = async <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { readonly data: Data };
    return body.data;
  };
  const mostCited = async () => {
    const { works } = await ask<Rows>('{ works(first: 1) { nodes { id label document { id } } } }');
    const [first] = works.nodes;
    if (first === undefined) throw new Error('Unexpected empty collection, expected the works of the seeds');
    return first;
  };

  it('lists the documents, finds a work by its name and opens it', async () => {
    await open('/');
    await page.getByRole('heading', { name: /^Documents/ }).waitFor();
    expect(await page.locator('.docs').first().locator('tbody tr').count()).toBe(5);
    await page.getByRole('textbox').fill('Rome Statute');
    await page.locator('a.res').filter({ hasText: 'Rome Statute' }).first().waitFor();
    expect(page.url()).toContain('q=Rome+Statute');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('main.work h1').waitFor();
    expect(await page.locator('main.work h1').innerText()).toContain('Rome Statute');
    await page.locator('.ev .hit').first().waitFor();
    await page.goBack();
    await page.locator('a.res').first().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Rome Statute');
  });

  it('shows the citation of a work word for word, marked where it stands', async () => {
    const work = await mostCited();
    await open(`/work/${encodeURIComponent(work.id)}`);
    const { work: answer } = await ask<{
      work: {
        citedBy: { nodes: { text: string; context: string; within: { start: number; end: number } }[] };
      };
    }>(
      'query ($id: ID!) { work(id: $id) { citedBy(first: 1) { nodes { text context within { start end } } } } }',
      {
        id: work.id,
      },
    );
    const [citation] = answer.citedBy.nodes;
    const { start, end } = citation?.within ?? { start: 0, end: 0 };
    await page.locator('.ev .fn').first().waitFor();
    const [shown = ''] = await page.locator('.ev .fn').evaluateAll(wordsOf);
    expect(plain(shown)).toContain(plain(citation?.context ?? ''));
    expect(plain(await page.locator('.ev').first().locator('.hit').first().textContent())).toBe(
      plain((citation?.context ?? '').slice(start, end)),
    );
  });

  it('expands a node, selects a link and reads the footnotes behind it word for word', async () => {
    const work = await mostCited();
    await open(`/work/${encodeURIComponent(work.id)}`);
    await page.locator('main.work h1').waitFor();
    await page.keyboard.press('g');
    await page.locator('.ground canvas').first().waitFor();
    const rows = page.locator('.tb tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);

    await page.getByRole('button', { name: /What cites it/ }).click();
    await expect.poll(() => page.url()).toContain('open=citing%3A');
    await page.getByRole('button', { name: /What cites it/, pressed: true }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('open=');

    await page.locator('.ep .links button').first().click();
    await page.getByRole('complementary', { name: 'Footnotes behind the selected link' }).waitFor();
    const [source = '', target = ''] = new URL(page.url()).searchParams.getAll('link');
    expect(target).toBe(work.id);
    const { node } = await ask<{ node: { document: { id: string } | null } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Work { document { id } } } }',
      { id: source },
    );
    const { citations } = await ask<{ citations: { totalCount: number; nodes: { context: string }[] } }>(
      `query ($document: ID, $work: ID) {
        citations(first: 100, filter: { document: $document, work: $work }) { totalCount nodes { context } } }`,
      { document: node?.document?.id ?? source, work: target },
    );
    await page.locator('.evs .fn').first().waitFor();
    const shown = await page
      .locator('.evs .fn')
      .evaluateAll(wordsOf)
      .then((texts) => texts.map(plain));
    expect(shown.length).toBeGreaterThan(0);
    for (const { context } of citations.nodes)
      expect(shown.some((text) => text.includes(plain(context)))).toBe(true);
    expect(await page.locator('.ep header .small').innerText()).toContain(
      `${String(citations.totalCount)} citation`,
    );
  });

  it('hides a node and takes it back', async () => {
    const work = await mostCited();
    await open(`/graph?from=${encodeURIComponent(work.id)}`);
    const rows = page.locator('.tb tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(2);
    const before = await rows.count();
    await page.locator('.tb tbody tr:not(.on) .row-b').first().click();
    await page.keyboard.press('h');
    await expect.poll(() => rows.count()).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows.count()).toBe(before);
  });

  it('opens a document to read, its notes beside it, and says how a citation was resolved', async () => {
    await open('/read');
    await page.locator('.docs a.t-work').first().click();
    await page.locator('.text .note').first().waitFor();
    expect(await page.locator('.text .txt p').count()).toBeGreaterThan(3);
    expect(await page.locator('.text a.co').count()).toBeGreaterThan(3);
    await page.locator('.text .note a.c').first().click();
    const card = page.getByRole('dialog', { name: 'How this citation was resolved' });
    await card.getByText(/Resolved|Ambiguous|Unresolved|Cross-reference/).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it.each(['ask', 'none', 'hit', 'open'])(
    'leaves a citation in its line where it is marked "%s"',
    async (state) => {
      await open('/read');
      await page.locator('.docs a.t-work').first().click();
      const citation = page.locator('.text .c').first();
      await citation.waitFor();
      const display = await citation.evaluate((element, name) => {
        element.classList.add(name);
        return getComputedStyle(element).display;
      }, state);
      expect(display).toBe('inline');
    },
  );

  it('gives the works of a document, and of all, to other programs', async () => {
    const taken = async (link: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.take').getByRole('link', { name: link, exact: true }).first().click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    await open('/');
    const all = await taken('BibTeX');
    expect(all.name).toBe('collection.bib');
    expect(all.text).toContain('title = {{Rome Statute of the International Criminal Court}}');
    await page.locator('.docs a.t-work').first().click();
    await page.locator('.text .note').first().waitFor();
    const one = await taken('CSL');
    expect(one.name).toMatch(/^[\w-]+\.csl\.json$/);
    expect((JSON.parse(one.text) as object[]).length).toBeGreaterThan(10);
  });

  it('gives a citation to another work, and takes it back', async () => {
    await open('/read');
    await page.locator('.docs a.t-work').first().click();
    await page.locator('.text .note a.c').first().click();
    const card = page.getByRole('dialog', { name: 'How this citation was resolved' });
    await card.getByRole('button', { name: 'It is another work' }).click();
    await card.getByLabel('Which work it is').fill('rome statute');
    await card.locator('.found button').first().click();
    await card.getByLabel('Why').fill('I have the volume.');
    await card.getByLabel('Your name').fill('Ann Lee');
    await card.getByRole('button', { name: 'Set the work' }).click();
    await card.locator('.decided').waitFor();
    expect(plain(await card.locator('.decided').textContent())).toMatch(
      /^Set by Ann Lee, .*: I have the volume\. Undo$/,
    );
    expect(await card.locator('.path').innerText()).toContain('Rome Statute');
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByRole('button', { name: 'It is another work' }).waitFor();
    const { corrections } = await ask<{ corrections: { totalCount: number } }>(
      '{ corrections { totalCount } }',
    );
    expect(corrections.totalCount).toBe(0);
  });

  it('corrects a work: its facts, what is one with it, what is not; each can be undone', async () => {
    const { works } = await ask<Rows>('{ works(first: 20) { nodes { id label document { id } } } }');
    const [most, other] = works.nodes;
    if (most === undefined || other === undefined)
      throw new Error('Unexpected collection of few works, expected the works of the seeds');
    await open(`/work/${most.id}`);
    const dialog = page.locator('.correct-d');
    const decided = page.locator('.corrections .decided');
    const cited = async () => Number((await page.locator('.k-line b').first().innerText()).split(' ')[0]);
    const before = await cited();
    const undo = async () => {
      await decided.getByRole('button', { name: 'Undo' }).click();
      await decided.waitFor({ state: 'detached' });
    };

    await page.getByRole('button', { name: 'A fact is wrong' }).click();
    await dialog.getByLabel('Year').fill('1066');
    await dialog.getByLabel('Why').fill('I have the volume.');
    await dialog.getByLabel('Your name').fill('Ann Lee');
    await dialog.getByRole('button', { name: 'Set the facts' }).click();
    await decided.waitFor();
    expect(plain(await decided.textContent())).toMatch(
      /^Year set to 1066 by Ann Lee, .*: I have the volume\. Undo$/,
    );
    await undo();

    await page.getByRole('button', { name: 'Another work is the same' }).click();
    await dialog.getByLabel('The same work, as found under').fill(other.label);
    await dialog.locator('.found button').first().click();
    await dialog.getByRole('button', { name: 'Join the works' }).click();
    await decided.waitFor();
    expect(await cited()).toBeGreaterThan(before);
    await undo();
    await expect.poll(cited).toBe(before);

    await page.getByRole('button', { name: 'It is more than one work' }).click();
    await dialog.locator('.picks input').first().check();
    await dialog.getByRole('button', { name: 'Split off' }).click();
    await decided.getByText(/^Split: /).waitFor();
    expect(await cited()).toBeLessThan(before);
    await decided.locator('a').click();
    await decided.getByText(/^Split off from /).waitFor();
    await undo();
    await expect.poll(() => decodeURIComponent(page.url())).toContain(most.id);
    await expect.poll(cited).toBe(before);
  });

  it('walks the findings on the desk, each with its note word for word', async () => {
    const { documents } = await ask<{ documents: { nodes: { id: string; findings: Reported[] }[] } }>(
      '{ documents { nodes { id findings { rule note message } } } }',
    );
    const [most] = [...documents.nodes].sort((a, b) => b.findings.length - a.findings.length);
    if (most === undefined)
      throw new Error('Unexpected empty collection, expected the documents of the seeds');
    await open('/desk');
    await page.locator(`.docs a[href="/desk/${most.id}"]`).click();
    await page.locator('.one .note, .one .state').first().waitFor();
    const rows = page.locator('.fl a');
    expect(await rows.count()).toBe(Math.min(50, most.findings.length));
    const messages = most.findings.map((finding) => plain(finding.message));
    expect(messages).toContain(plain(await page.locator('.one h1').textContent()));
    if (most.findings.length > 1) {
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).toContain('finding=');
      expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
      await page.keyboard.press('k');
      await expect.poll(() => rows.first().getAttribute('aria-current')).toBe('true');
    }
    const [{ rule } = { rule: '' }] = most.findings;
    await page.getByLabel('Rule:').selectOption(rule);
    await expect.poll(() => page.url()).toContain(`rule=${rule}`);
    const ofRule = most.findings.filter((finding) => finding.rule === rule).length;
    expect(await rows.count()).toBe(Math.min(50, ofRule));
  });

  it('dismisses a finding with a reason, which lasts when the document is read again, and undoes it', async () => {
    const { documents } = await ask<{ documents: { nodes: { id: string; findings: Reported[] }[] } }>(
      '{ documents { nodes { id findings { rule note message } } } }',
    );
    const document = documents.nodes.find(({ findings }) => findings.length > 0);
    if (document === undefined) throw new Error('Unexpected clean seeds, expected a planted slip');
    await open(`/desk/${document.id}`);
    await page.locator('.one .note, .one .state').first().waitFor();
    await page.keyboard.press('d');
    await page.getByLabel('Why it may stand').fill('The author insists.');
    await page.getByLabel('Your name').fill('Ann Lee');
    await page.keyboard.press('Enter');
    const decided = page.locator('.decided');
    await decided.waitFor();
    expect(plain(await decided.textContent())).toMatch(
      /^Dismissed by Ann Lee, .*: The author insists\. Undo$/,
    );
    await page.locator('.fl .gone .st').getByText('dismissed').waitFor();

    served.readAgain();
    await page.reload();
    await decided.waitFor();
    await page.getByLabel('Status:').selectOption('dismissed');
    await expect.poll(() => page.url()).toContain('status=dismissed');
    expect(await page.locator('.fl li').count()).toBe(1);
    const address = await page.getByRole('link', { name: 'HTML' }).getAttribute('href');
    const report = await (await fetch(served.url + String(address))).text();
    expect(report).toMatch(/dismissed by Ann Lee on [\d-]+: The author insists\./);
    await page.getByLabel('Status:').selectOption('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Dismiss/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Dismiss/ }).waitFor();
    const { corrections } = await ask<{ corrections: { totalCount: number } }>(
      '{ corrections { totalCount } }',
    );
    expect(corrections.totalCount).toBe(0);
  });

  it('says that a document has no findings', async () => {
    const { documents } = await ask<{ documents: { nodes: { id: string; findings: Reported[] }[] } }>(
      '{ documents { nodes { id findings { rule note message } } } }',
    );
    const clean = documents.nodes.find((document) => document.findings.length === 0);
    if (clean === undefined) throw new Error('Unexpected findings in every document, expected one without');
    await open(`/desk/${clean.id}`);
    await page.getByText('No findings.').waitFor();
  });

  it('is reached by the keyboard alone, in the order of reading', async () => {
    const work = await mostCited();
    await open(`/graph?from=${encodeURIComponent(work.id)}`);
    await page.locator('.tb tbody .row-b').first().waitFor();
    const stops: string[] = [];
    for (let step = 0; step < 220; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        const room = element?.closest('.skip, .bar, .fb, .trunc, .tb, .cv, .ep');
        return room?.className.split(' ')[0] ?? '';
      });
      if (stop !== '' && stops.at(-1) !== stop) stops.push(stop);
      if (stop === 'ep') break;
    }
    expect(stops.filter((stop) => stop !== 'trunc')).toEqual(['skip', 'bar', 'fb', 'tb', 'cv', 'ep']);
  });

  it('lists its keys, and changes to dark and back', async () => {
    await open('/read');
    await page.locator('.docs').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Change to dark' }).click();
    expect(await ground()).not.toBe(light);
    await page.getByRole('button', { name: 'Change to light' }).click();
    expect(await ground()).toBe(light);
  });

  it.each(['/', '/?q=rome', '/read', '/graph', '/desk'])(
    'does not scroll sideways on a phone at %s',
    async (path) => {
      await open(path, { width: 390, height: 844 });
      await page.locator('main').waitFor();
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    },
  );
});

/** The words of elements without Carolene's signs between them. Runs in the page. */
function wordsOf(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const sign of copy.querySelectorAll('.sign, .arr')) sign.remove();
    return copy.textContent ?? '';
  });
}

/** Words as they are read, no matter how they are spaced or bound. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
