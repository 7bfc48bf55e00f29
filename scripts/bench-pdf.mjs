// Born-digital PDF to extraction, beside `pdftotext -layout` on the same files in the same run, and the memory that a
// document of 100 pages takes. Each reading is a process of its own: nothing is warm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './setup.mjs';

const LEAST_PAGES = 200;
const MEMORY_PAGES = 100;

/**
 * Figures of `rounds` rounds, Carolene and pdftotext in turn, the best of each. `ratio` is of the clock's times, null
 * where there is no pdftotext.
 */
export async function measurePdf(rounds, say) {
  const scratch = mkdtempSync(join(tmpdir(), 'carolene-bench-pdf-'));
  try {
    const set = await ownPdfs(scratch);
    const corpus = corpusPdfs();
    const memory = read([set.long]);
    const results = [compare('laid out by tests/sources/pdf', set.articles, rounds, say)];
    if (corpus.length > 0) results.push(compare('PDF of the corpus', corpus, rounds, say));
    return { results, memory: { pages: memory.pages, peak: memory.peak } };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function compare(what, files, rounds, say) {
  const pages = read(files).pages;
  const often = Math.ceil(LEAST_PAGES / pages);
  const list = Array.from({ length: often }, () => files).flat();
  const ours = [];
  const theirs = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`${what}, round ${round} of ${rounds}`);
    theirs.push(pdftotext(list));
    ours.push(read(list));
  }
  const best = (taken, key) => Math.min(...taken.map((one) => one[key]));
  const other = theirs.includes(null) ? null : Math.min(...theirs);
  return {
    what,
    pages: pages * often,
    notes: ours[0].notes,
    citations: ours[0].citations,
    clock: best(ours, 'clock'),
    processor: best(ours, 'processor'),
    peak: Math.max(...ours.map(({ peak }) => peak)),
    pdftotext: other,
    ratio: other === null ? null : best(ours, 'clock') / other,
  };
}

function read(files) {
  const done = spawnSync(process.execPath, [join(root, 'scripts/bench-pdf-child.mjs'), ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error('Reading PDF files failed: the lines above are its own.');
  return JSON.parse(done.stdout);
}

/** Milliseconds of the clock for all files, one process each; null where it is not installed. */
function pdftotext(files) {
  const begun = performance.now();
  for (const file of files) {
    const { error } = spawnSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' });
    if (error?.code === 'ENOENT') return null;
    if (error) throw error;
  }
  return performance.now() - begun;
}

/** Articles in one and two columns, and one of at least 100 pages. */
async function ownPdfs(folder) {
  const load = async (name) =>
    (await runnerImport(join(root, `tests/sources/pdf/${name}.ts`), { configFile: false, root })).module;
  const [{ articleOf }, { typeset }, { pdfOf }] = [
    await load('article'),
    await load('typesetter'),
    await load('write-pdf'),
  ];
  const style = { bodySize: 10, noteSize: 8, labels: 'raised', head: 'EXAMPLE LAW REVIEW', rule: true };
  const written = (name, paragraphs, columns) => {
    const pages = typeset(articleOf(paragraphs, true), { ...style, columns });
    const file = join(folder, name);
    writeFileSync(file, pdfOf(pages));
    return { file, pages: pages.length };
  };
  const articles = [1, 2, 1, 2].map((columns, at) => written(`${at}.pdf`, 60 + 10 * at, columns).file);
  for (let paragraphs = 150; ; paragraphs += 50) {
    const { file, pages } = written('long.pdf', paragraphs, 1);
    if (pages >= MEMORY_PAGES) return { articles, long: file };
  }
}

/** The born-digital articles that are at hand (CAROLENE_SHARED, else ../shared). */
function corpusPdfs() {
  const corpus = join(resolve(process.env.CAROLENE_SHARED ?? join(root, '../shared')), 'corpus');
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(corpus, name));
}
