#!/usr/bin/env node
// Measures the reader on annotated documents and on all formats: `npm run score [-- --misses]
// [--scan [--dpi 200] [--skew 1] [--grain 40] [--only malloy-2016]]`.
// These documents are not part of this repository: they are looked for in CAROLENE_SHARED, else in ../shared.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreLists } from './score-lists.mjs';
import { scoreSources } from './score-sources.mjs';
import { build, install, root } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    scan: { type: 'boolean', default: false },
    dpi: { type: 'string', default: '300' },
    skew: { type: 'string', default: '0' },
    grain: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
/** Documents that are scanned. */
const SCANNED = ['malloy-2016', 'korotana-2015', 'iacino-2024'];
const shared = resolve(process.env.CAROLENE_SHARED ?? join(root, '../shared'));
const ranges = { 'columbia-note': '1-125', 'korotana-2015': '1-60' };

if (!existsSync(join(shared, 'gold/score.mjs'))) {
  console.log(
    `No annotated documents at ${shared}: nothing to score there. Set CAROLENE_SHARED to their folder.`,
  );
  process.exit(0);
}
install();
build();

const scratch = mkdtempSync(join(tmpdir(), 'carolene-score-'));
try {
  for (const file of readdirSync(join(shared, 'gold')).filter((name) => name.endsWith('.gold.json')))
    score(file);
  const corpus = join(shared, 'corpus');
  const extract = (file, kept) => JSON.parse(extracted(file, kept));
  if (!(await scoreSources({ corpus, extract, scan: options.scan ? scanWanted() : null })))
    process.exitCode = 1;
  if (!scoreLists({ corpus, extract })) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}

function score(file) {
  const name = file.replace('.gold.json', '');
  const gold = join(shared, 'gold', file);
  const { source } = JSON.parse(readFileSync(gold, 'utf8'));
  const document = [join(shared, 'seeds', source), join(shared, 'corpus', `${source}.pdf`)].find((path) =>
    existsSync(path),
  );
  if (!document) throw new Error(`${file} names ${source}, expected it in seeds/ or corpus/ of ${shared}`);
  const extraction = join(scratch, `${name}.json`);
  writeFileSync(extraction, extracted(document));
  console.log(`\n${name}`);
  const range = ranges[name] ? ['--notes', ranges[name]] : [];
  const done = spawnSync(
    process.execPath,
    [join(shared, 'gold/score.mjs'), gold, extraction, ...range, ...(options.misses ? ['--misses'] : [])],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) process.exitCode = 1;
}

function scanWanted() {
  const { dpi, skew, grain, only } = options;
  return {
    dpi: Number(dpi),
    skew: Number(skew),
    grain: Number(grain),
    names: SCANNED.filter((name) => only === undefined || name === only),
  };
}

/** What `carolene extract` prints of a document; recognised pages are kept in the scratch folder. */
function extracted(document, kept = scratch) {
  return execFileSync(
    process.execPath,
    [join(root, 'bin/carolene.mjs'), 'extract', document, '--format', 'json', '--with-text'],
    { maxBuffer: 1 << 28, env: { ...process.env, CAROLENE_DATA: kept } },
  );
}
