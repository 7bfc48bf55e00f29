#!/usr/bin/env node
// Measures the reader on annotated documents and on all formats: `npm run score [-- --misses] [--scan]`.
// These documents are not part of this repository: they are looked for in CAROLENE_SHARED, else in ../shared.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scoreSources } from './score-sources.mjs';
import { build, install, root } from './setup.mjs';

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
  const scan = process.argv.includes('--scan');
  if (!(await scoreSources({ corpus, extract: (file) => JSON.parse(extracted(file)), scan })))
    process.exitCode = 1;
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
    [
      join(shared, 'gold/score.mjs'),
      gold,
      extraction,
      ...range,
      ...process.argv.slice(2).filter((one) => one !== '--scan'),
    ],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) process.exitCode = 1;
}

/** What `carolene extract` prints of a document; recognised pages are kept in the scratch folder. */
function extracted(document) {
  return execFileSync(
    process.execPath,
    [join(root, 'bin/carolene.mjs'), 'extract', document, '--format', 'json', '--with-text'],
    { maxBuffer: 1 << 28, env: { ...process.env, CAROLENE_DATA: scratch } },
  );
}
