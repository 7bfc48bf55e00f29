#!/usr/bin/env node
// `npm run bench`: characters a second from a document's bytes to resolved citations, on one core. Time is the
// processor's (all threads of this process), so that a busy machine changes little; the clock's stands beside it.
// US opinions are read where they are at hand (CAROLENE_SHARED, else ../shared), with eyecite's port to JavaScript
// beside Carolene in a process of its own; the generated documents of tests/golden are read everywhere.
// PDF files are read beside `pdftotext -layout` (poppler-utils) where it is installed.
// Figures of one run can be compared with each other, not with those of another machine.
//   --rounds N   how often Carolene is measured after a first, cold round (default 5); eyecite at most 3 times (it takes minutes)
//   --alone      without eyecite and without PDF files
//   --json       one JSON object
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { measurePdf } from './bench-pdf.mjs';
import { charactersOf, opinionsAtHand, peakMemory, shares, summary, timed } from './measure.mjs';
import { build, install, root } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Math.max(1, Math.floor(Number(options.rounds)) || 1);
const EYECITE_ROUNDS = 3;
const PDF_ROUNDS = 3;
/** The rooms of a reading in their order; what stands in none of them is "rest". */
const ROOMS = {
  sources: 'pages',
  pages: 'views',
  notes: 'notes',
  grammar: 'grammar',
  kinds: 'kinds',
  tables: 'kinds',
  works: 'works',
  forms: 'resolve',
  checks: 'checks',
  graph: 'graph',
};

install();
build();
const { readDocument } = await import('../dist/ingest/pipeline.js');
const { toGraph } = await import('../dist/ingest/graph/index.js');
const golden = await generatedDocuments();

const results = [await measure('generated apparatuses', golden.documents)];
const growth = await growthOf(golden.long(90), golden.long(900));
const opinions = opinionsAtHand();
if (opinions) {
  results.push(await measure('US opinions', opinions));
  if (!options.alone) results.push(measureEyecite());
}
const pdf = options.alone ? null : await measurePdf(Math.min(PDF_ROUNDS, rounds), say);

if (options.json) console.log(JSON.stringify({ results, growth, pdf }));
else show();

async function measure(what, documents) {
  const files = documents.map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') }));
  const read = () => readAll(files);
  const first = await timed(read);
  const peak = peakMemory();
  return {
    reader: 'Carolene',
    what,
    characters: charactersOf(documents),
    ...first.gave,
    first: first.processor,
    ...summary(await several(rounds, what, read)),
    peak,
    rooms: await shares(() => readAll(files, toGraph), roomOf),
  };
}

function measureEyecite() {
  say('US opinions with eyecite');
  const script = join(root, 'scripts/bench-eyecite.mjs');
  const count = String(Math.min(EYECITE_ROUNDS, rounds));
  const done = spawnSync(process.execPath, [script, count], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error('Measuring eyecite failed: the lines above are its own.');
  return JSON.parse(done.stdout);
}

/** How much longer ten times the notes take: a ratio of times over a ratio of lengths of about ten. */
async function growthOf(short, long) {
  const times = { short: [], long: [] };
  const files = Object.entries({ short, long });
  for (let round = 0; round <= rounds; round += 1) {
    say(`a short and a long document, round ${round + 1} of ${rounds + 1}`);
    for (const [length, { name, text }] of files) {
      const file = { name, bytes: Buffer.from(text, 'utf8') };
      const repeats = length === 'short' ? 10 : 1;
      const { processor } = await timed(() => readAll(Array(repeats).fill(file)));
      times[length].push(processor / repeats);
    }
  }
  const best = (of) => Math.min(...of.slice(1));
  return {
    characters: [short.text.length, long.text.length],
    text: long.text.length / short.text.length,
    time: best(times.long) / best(times.short),
  };
}

async function several(count, what, work) {
  const taken = [];
  for (let round = 0; round < count; round += 1) {
    say(`${what}, round ${round + 1} of ${count}`);
    taken.push(await timed(work));
  }
  return taken;
}

async function readAll(files, then = () => undefined) {
  const sums = { notes: 0, citations: 0 };
  for (const { name, bytes } of files) {
    const read = await readDocument(bytes, name);
    then(read, name);
    sums.notes += read.notes.length;
    sums.citations += read.citations.length;
  }
  return sums;
}

function roomOf(address) {
  const [, room] = /\/dist\/ingest\/([a-z]+)\//.exec(address) ?? [];
  return room === undefined ? null : (ROOMS[room] ?? null);
}

async function generatedDocuments() {
  const { module } = await runnerImport(join(root, 'tests/golden/build.ts'), { configFile: false, root });
  return { documents: module.goldDocuments(), long: module.longDocument };
}

function show() {
  line('', 'characters', 'notes', 'citations', 'best', 'median', 'cold', 'by clock', 'peak memory');
  for (const { reader, what, characters, notes, citations, peak, ...taken } of results) {
    const rate = (time) => `${Math.round(characters / time).toLocaleString('en')} k/s`;
    line(
      `${reader}, ${what}`,
      characters.toLocaleString('en'),
      notes === null ? '-' : notes.toLocaleString('en'),
      citations.toLocaleString('en'),
      rate(taken.best),
      rate(taken.median),
      rate(taken.first),
      rate(taken.medianByClock),
      peak === null ? '-' : `${Math.round(peak / 1e6)} MB`,
    );
  }
  for (const { what, rooms } of results.filter((one) => one.rooms !== null))
    console.log(`\n${what}, time by room: ${listed(rooms)}`);
  console.log(
    `\n${growth.text.toFixed(1)} times the text takes ${growth.time.toFixed(1)} times the time (${growth.characters.map((length) => length.toLocaleString('en')).join(' and ')} characters)`,
  );
  if (pdf) showPdf(pdf);
  if (!opinions) console.log('US opinions were not read: they are not at hand (CAROLENE_SHARED).');
}

function showPdf({ results: read, memory }) {
  const seconds = (time) => `${(time / 1000).toFixed(2)} s`;
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  console.log('');
  for (const { what, pages, notes, citations, clock, processor, peak, pdftotext, ratio } of read)
    console.log(
      `${what}, ${pages} pages (${notes} notes, ${citations} citations): ${seconds(clock)} from a cold start (processor ${seconds(processor)}), at most ${megabytes(peak)}; ` +
        (ratio === null
          ? 'pdftotext is not installed (apt-get install poppler-utils)'
          : `pdftotext -layout ${seconds(pdftotext)}, so ${ratio.toFixed(1)} times`),
    );
  console.log(`one PDF of ${memory.pages} pages: at most ${megabytes(memory.peak)} of memory`);
}

function listed(rooms) {
  const order = [...new Set(Object.values(ROOMS)), 'memory', 'rest'];
  return order.map((room) => `${room} ${Math.round((rooms[room] ?? 0) * 100)} %`).join(', ');
}

function line(name, ...cells) {
  const widths = [11, 7, 10, 11, 11, 11, 11, 12];
  console.log(name.padEnd(33) + cells.map((cell, at) => cell.padStart(widths[at])).join(''));
}

function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text} ...\r`);
}
