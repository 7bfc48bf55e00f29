import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.js';
import { cornerOf, differing, pixelOf, readXml } from './pictures.js';
import { serveSeeds, type Served } from './server.js';

const browser: Browser | null = await openBrowser();

interface Rows {
  readonly works: { readonly nodes: readonly { readonly id: string }[] };
  readonly documents: {
    readonly nodes: readonly { readonly noteCount: number; readonly work: { readonly id: string } | null }[];
  };
}

/** Milliseconds after which nodes stand where they belong. */
const STILL = 400;

/** What the foot of every picture explains that has documents and links. */
const MARKS = ['document of the collection', 'size: times cited', 'width: citations'];

/** Share of dots in a small square that letters and edges may differ by, as they fall on other parts of a dot. */
const SAME = 0.1;

describe.skipIf(browser === null)('the graph to take along', { timeout: 120_000 }, () => {
  let served: Served;
  let page: Page;
  /** Where files are read: the explorer's own page lets no style in, not even that of a picture. */
  let apart: Page;
  let errors: string[];
  /** The most cited, and the one of the document with the most notes. */
  let work: string;
  let author: string;

  beforeAll(async () => {
    served = await serveSeeds();
    const query = '{ works(first: 1) { nodes { id } } documents { nodes { noteCount work { id } } } }';
    const { works, documents } = await ask(served.url, query);
    work = works.nodes[0]?.id ?? '';
    author = [...documents.nodes].sort((a, b) => b.noteCount - a.noteCount)[0]?.work?.id ?? '';
    if (browser !== null) apart = await browser.newPage();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });
  afterEach(async () => {
    const failed = errors;
    await page.close();
    expect(failed, 'errors on the console').toEqual([]);
  });

  const open = async (parameters = '', look: BrowserContextOptions = {}) => {
    if (browser === null) throw new Error('Unexpected test without a browser');
    errors = [];
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2, ...look });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${served.url}/graph?from=${work}${parameters}`);
    await page.locator('.ground canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(STILL);
  };

  const way = (what: string, word: string) =>
    page.getByRole('group', { name: what, exact: true }).getByRole('button', { name: word, exact: true });
  const taken = async (what: string, word: string, press = () => way(what, word).click()) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
  };
  const named = () =>
    page
      .locator('.tb tbody .row-b[title]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('title') ?? '').sort());
  const linkCount = async () => {
    const [, count = 'none'] = /and (\d+) links? drawn/.exec(await page.locator('.drawn').innerText()) ?? [];
    return Number(count);
  };
  /** Kinds of the works that an SVG file names, by the table, in the order of the legend on screen. */
  const kindsIn = async (titles: readonly string[]) => {
    const kinds = await page
      .locator('.tb tbody tr', { has: page.locator('.row-b[title]') })
      .evaluateAll(
        (rows, titles) =>
          rows
            .filter((row) => titles.includes(row.querySelector('.row-b')?.getAttribute('title') ?? ''))
            .map((row) => row.querySelector('.kind')?.textContent ?? ''),
        titles,
      );
    const all = await page.locator('.legend .kind').allTextContents();
    return all.filter((kind) => kinds.includes(kind));
  };
  /** Takes an SVG file, and expects these marks in its foot beside its kinds. */
  const expectFoot = async (...marks: readonly string[]) => {
    const { titles, foot } = await readXml(apart, (await taken('Picture', 'SVG')).file.toString());
    const kinds = await kindsIn(titles);
    const day = expect.stringMatching(/^Carolene, \d{1,2} [A-Z][a-z]+ 20\d\d$/) as unknown;
    expect(foot).toEqual([...kinds, ...marks, 'Graph of Rome Statute', day]);
    return kinds;
  };
  const screen = () => page.locator('.canvas').screenshot();
  const groundSize = () =>
    page.locator('.canvas').evaluate((element) => [element.clientWidth, element.clientHeight]);

  it('is a PNG file of twice the size that looks as the screen does', async () => {
    await open();
    const [width = 0, height = 0] = await groundSize();
    const shown = await screen();
    const { name, file } = await taken('Picture', 'PNG');
    expect(name).toMatch(/^Rome-Statute-graph-\d{4}-\d\d-\d\d\.png$/);
    expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(file.readUInt32BE(16)).toBe(2 * width);
    // The foot is below what the screen has.
    expect(file.readUInt32BE(20)).toBeGreaterThan(2 * (height + 60));
    expect(await differing(apart, shown, await cornerOf(apart, file, shown))).toBeLessThan(SAME);
  });

  it('has the chosen link with its arrow and count, and what is folded', async () => {
    await open(`&open=cited:${author}`);
    await page.locator('.tb .fold').waitFor();
    await page.locator('.ep .links button').first().click();
    await page.locator('.evs .fn').first().waitFor();
    await page.waitForTimeout(STILL);
    const shown = await screen();
    const { file } = await taken('Picture', 'PNG');
    expect(await differing(apart, shown, await cornerOf(apart, file, shown))).toBeLessThan(SAME);
    const { fills, words } = await readXml(apart, (await taken('Picture', 'SVG')).file.toString());
    // The accent: the head of the arrow, and the ground of the count.
    expect(fills.filter((fill) => fill === 'rgb(31,73,168)')).toHaveLength(2);
    expect(words.filter((word) => /^\+\d+ more$/.test(word))).toHaveLength(1);
  });

  it('leaves a dark screen on white, as it leaves a light one, and the screen stays dark', async () => {
    await open(`&node=${work}`, { colorScheme: 'dark' });
    const shown = await screen();
    const { file } = await taken('Picture', 'PNG');
    expect(await pixelOf(apart, file, 2, 2)).toBe('rgb(255, 255, 255)');
    const svg = (await taken('Picture', 'SVG')).file.toString();
    expect(await differing(apart, shown, await screen())).toBe(0);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(STILL);
    expect(await differing(apart, shown, await screen())).toBeGreaterThan(SAME);
    expect((await taken('Picture', 'SVG')).file.toString()).toBe(svg);
    expect(await differing(apart, file, (await taken('Picture', 'PNG')).file)).toBe(0);
  });

  it('leaves on white where dark was chosen by hand', async () => {
    await open();
    const light = (await taken('Picture', 'SVG')).file.toString();
    await page.getByRole('button', { name: /dark/i }).click();
    await page.waitForTimeout(STILL);
    expect((await taken('Picture', 'SVG')).file.toString()).toBe(light);
    const { fills } = await readXml(apart, light);
    expect(fills[0]).toBe('#ffffff');
  });

  it('names the kinds that are drawn, and no others, and what it is of', async () => {
    await open();
    const kinds = await expectFoot(...MARKS);
    expect(kinds).toContain('case');
    await page.locator('.legend button', { hasText: 'case' }).click();
    await page.locator('.legend button.off', { hasText: 'case' }).waitFor();
    await page.waitForTimeout(STILL);
    // Others of the surroundings come in their place.
    expect(await expectFoot(...MARKS)).not.toContain('case');
  });

  it('says what is selected, and what the dashed line is, where they are drawn', async () => {
    await open(`&open=cited:${author}&node=${work}`);
    await page.locator('.tb .fold').waitFor();
    await expectFoot(...MARKS, 'more works, not drawn', 'selected, its links darker');
    await page.locator('.ep .links button').first().click();
    await page.locator('.evs .fn').first().waitFor();
    await expectFoot(
      ...MARKS,
      'more works, not drawn',
      'selected, its links darker',
      'n', // The count's place on the sign.
      'selected link, n citations',
    );
  });

  it('is an SVG file with every node and link by name, which looks as the PNG file does', async () => {
    await open();
    const { name, file } = await taken('Picture', 'SVG');
    expect(name).toMatch(/^Rome-Statute-graph-\d{4}-\d\d-\d\d\.svg$/);
    const { titles } = await readXml(apart, file.toString());
    const links = titles.filter((title) => / cites .+: \d+$/.test(title));
    expect(titles.filter((title) => !links.includes(title)).sort()).toEqual(await named());
    expect(links).toHaveLength(await linkCount());
    const png = (await taken('Picture', 'PNG')).file;
    const [width, height] = [png.readUInt32BE(16) / 2, png.readUInt32BE(20) / 2];
    if (browser === null) throw new Error('Unexpected test without a browser');
    const alone = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
    await alone.setContent(`<style>body { margin: 0 }</style>${file.toString().replace(/<\?.*\?>/, '')}`);
    await alone.evaluate(() => document.fonts.ready);
    const shown = await alone.screenshot();
    await alone.close();
    expect(await differing(apart, shown, png)).toBeLessThan(SAME);
  });

  it('is all that is drawn, whatever part of it is on screen, without what was hidden', async () => {
    await open();
    const whole = (await taken('Picture', 'PNG')).file;
    await page.locator('.ground').focus();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    expect(await differing(apart, whole, (await taken('Picture', 'PNG')).file)).toBe(0);
    const before = await named();
    await page.locator('.tb tbody .row-b').first().click();
    await page.keyboard.press('h');
    await expect.poll(named).toHaveLength(before.length - 1);
    const { titles } = await readXml(apart, (await taken('Picture', 'SVG')).file.toString());
    expect(titles.filter((title) => !title.includes(' cites ')).sort()).toEqual(await named());
  });

  it('is a PNG file without an axis where nothing is laid out by time', async () => {
    await open('&layout=force');
    const { file } = await taken('Picture', 'PNG');
    const svg = (await taken('Picture', 'SVG')).file.toString();
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(svg).not.toContain('>Decisions<');
  });

  it('is GraphML with the works and links that are drawn', async () => {
    await open();
    const { name, file } = await taken('Links', 'GraphML');
    expect(name).toMatch(/^Rome-Statute-links-\d{4}-\d\d-\d\d\.graphml$/);
    const { nodes, edges } = await readXml(apart, file.toString());
    expect([...nodes.values()].map(({ label }) => label).sort()).toEqual(await named());
    expect(edges).toHaveLength(await linkCount());
    expect(edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
    const all = await readXml(apart, await (await fetch(`${served.url}/export/collection.graphml`)).text());
    for (const [id, facts] of nodes) expect(all.nodes.get(id)).toMatchObject(facts);
    expect(all.edges).toEqual(expect.arrayContaining([...edges]));
  });

  it('is a sheet with a row a link', async () => {
    await open();
    const { name, file } = await taken('Links', 'CSV');
    expect(name).toMatch(/^Rome-Statute-links-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...rows] = file.toString().trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFdocument,work,kind,year,count,certain,source,target,document id');
    expect(rows).toHaveLength(await linkCount());
    expect(
      rows.some((row) => /,Rome Statute,treaty,1998,10,\d+,work-\w+,work-\w+,document-\w+$/.test(row)),
    ).toBe(true);
  });

  it('is reached by the keyboard', async () => {
    await open();
    await page.getByRole('button', { name: /^Draw/ }).focus();
    await page.keyboard.press('Tab');
    const { name } = await taken('Picture', 'PNG', () => page.keyboard.press('Enter'));
    expect(name).toMatch(/\.png$/);
    await page.getByText(`${name} was made.`).waitFor({ state: 'attached' });
  });

  it('says so where a file cannot be made, and makes it when asked again', async () => {
    await open();
    await page.evaluate(() => {
      const own = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (done) {
        HTMLCanvasElement.prototype.toBlob = own;
        done(null);
      };
    });
    await way('Picture', 'PNG').click();
    const alert = page.getByRole('alert').filter({ hasText: 'The file could not be made.' });
    await alert.waitFor();
    await taken('Picture', 'PNG');
    await alert.waitFor({ state: 'detached' });
  });

  it('is the picture of a phone while that is shown, and its links always', async () => {
    await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const shown = await screen();
    const { file } = await taken('Picture', 'PNG');
    expect(await differing(apart, shown, await cornerOf(apart, file, shown))).toBeLessThan(SAME);
    await expectFoot(...MARKS);
    expect((await way('Links', 'CSV').boundingBox())?.height).toBeGreaterThanOrEqual(40);
    await page.getByRole('tab', { name: 'Table' }).click();
    await way('Picture', 'PNG').waitFor({ state: 'detached' });
    const { nodes } = await readXml(apart, (await taken('Links', 'GraphML')).file.toString());
    expect([...nodes.values()].map(({ label }) => label).sort()).toEqual(await named());
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

async function ask(url: string, query: string): Promise<Rows> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { readonly data: Rows }).data;
}
