#!/usr/bin/env node
// `npm run bench:store`: how fast the stores take a citation graph of the true shape, and how fast they answer. The
// graph is made here (citation-graph.mjs) and goes in and out through the stores' own port, as for restore and the API.
// Neo4j is the one of NEO4J_TEST_URI, which is emptied by nobody and so must be new, else one of tests/neo4j's own
// (Java 17 and Maven). Figures of one run can be compared with each other, not with those of another machine; the load
// of this one stands beside them, and the processor time of this process beside the clock: for the embedded store that
// is all the work, for Neo4j the driver's share of it. Each store's figures are told as soon as it is done.
//   --works N       works in the embedded store (default 100000); each cites ten others
//   --neo4j-works N works in Neo4j (default: as many, at most 100000); 0: without Neo4j
//   --neo4j-import  the graph of the embedded store goes into Neo4j as files: export --neo4j-csv, neo4j-admin, indexes
//   --questions N   how often each question is asked, after a warm-up (default 300)
//   --json          a line of JSON for each store
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareNeo4j, bareStatements } from './bench-bare.mjs';
import { importFiles, startServer } from './bench-neo4j.mjs';
import { citationGraph, randomOf } from './citation-graph.mjs';
import { build, install } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    works: { type: 'string', default: '100000' },
    'neo4j-works': { type: 'string' },
    'neo4j-import': { type: 'boolean', default: false },
    questions: { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
  },
});
const works = numberOf(options.works, '--works');
const neo4jWorks = numberOf(
  options['neo4j-works'] ?? String(options['neo4j-import'] ? works : Math.min(works, 100_000)),
  '--neo4j-works',
);
if (options['neo4j-import'] && neo4jWorks !== works)
  throw new Error('Unexpected --neo4j-works beside --neo4j-import, expected all works to go in.');
const questions = numberOf(options.questions, '--questions');
const WARM_UP = 30;
/** Milliseconds between two lines of progress where there is no terminal. */
const TELL_EVERY = 30_000;
const REACH = { direction: 'both', kinds: null, fromYear: null, toYear: null };

install();
build();
const { openStore } = await import('../dist/server/store/index.js');
const { migrateNeo4j, openNeo4j } = await import('../dist/server/store/neo4j/index.js');
const { exportNeo4jCsv } = await import('../dist/server/exports/neo4j-csv/index.js');
const { ANY_CITATION } = await import('../dist/server/store/filters.js');
const { STORE_FILE } = await import('../dist/server/store/options.js');
const { workId } = await import('../dist/ingest/works/join.js');

const scratch = mkdtempSync(join(tmpdir(), 'carolene-bench-'));
let told = performance.now();
try {
  const embedded = openStore(join(scratch, 'sqlite'));
  const graph = citationGraph(works);
  show(await measure('SQLite', embedded, graph, (store) => timedLoad('SQLite', store, graph)));
  say('SQLite: bare statements');
  show(bareLoad('SQLite, bare', graph, bareStatements(join(scratch, 'sqlite', STORE_FILE), scratch)));
  if (options['neo4j-import']) show(await measureImported(embedded, graph));
  await embedded.close();
  if (neo4jWorks > 0 && !options['neo4j-import']) show(await measureNeo4j());
  if (neo4jWorks > 0 && !process.env.NEO4J_TEST_URI) show(await measureBareNeo4j());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureNeo4j() {
  const server = process.env.NEO4J_TEST_URI ? null : await startServer(join(scratch, 'neo4j'));
  const store = openNeo4j(
    {
      uri: server?.uri ?? process.env.NEO4J_TEST_URI,
      user: process.env.NEO4J_TEST_USER ?? 'neo4j',
      password: process.env.NEO4J_TEST_PASSWORD ?? '',
      database: 'neo4j',
    },
    {},
  );
  const graph = citationGraph(neo4jWorks);
  try {
    return await measure('Neo4j', store, graph, () => timedLoad('Neo4j', store, graph));
  } finally {
    await store.close();
    await server?.stop();
  }
}

/** In a server of its own. */
async function measureBareNeo4j() {
  say('Neo4j: bare driver');
  const server = await startServer(join(scratch, 'bare'));
  const graph = citationGraph(neo4jWorks);
  const before = loadavg()[0];
  const bare = await bareNeo4j({ uri: server.uri, user: 'neo4j', password: '' }, graph);
  try {
    const asked = await askedAll('Neo4j, bare', bare.questions);
    return {
      ...bareLoad('Neo4j, bare', graph, { edges: bare.seconds }),
      questions: asked,
      busy: [before, loadavg()[0]],
    };
  } finally {
    await bare.close();
    await server.stop();
  }
}

/** What the library alone does: see bench-bare.mjs. Seconds by steps. */
function bareLoad(store, graph, steps) {
  const seconds = Object.values(steps).reduce((sum, step) => sum + step, 0);
  const busy = loadavg().slice(0, 1);
  return {
    store,
    works: graph.works,
    edges: graph.edges,
    load: { seconds, perSecond: graph.edges / seconds, steps },
    questions: [],
    busy,
  };
}

/** The time counts from the embedded store to where every index of Neo4j is made. */
async function measureImported(embedded, graph) {
  const [files, folder] = [join(scratch, 'files'), join(scratch, 'neo4j')];
  const [begun, processor] = [performance.now(), process.cpuUsage()];
  const seconds = () => (performance.now() - begun) / 1000;
  await exportNeo4jCsv(embedded, files, (done) =>
    say(`Export: ${done} of ${2 * graph.works} documents read`),
  );
  const exported = seconds();
  say('neo4j-admin');
  importFiles(files, folder);
  const imported = seconds();
  const server = await startServer(folder);
  const place = { uri: server.uri, user: 'neo4j', password: '', database: 'neo4j' };
  const store = openNeo4j(place, {});
  try {
    await migrateNeo4j(place);
    const whole = seconds();
    const load = {
      seconds: whole,
      perSecond: graph.edges / whole,
      perProcessorSecond: graph.edges / secondsOf(process.cpuUsage(processor)),
      steps: { export: exported, 'neo4j-admin': imported - exported, 'start and indexes': whole - imported },
    };
    return await measure('Neo4j, imported', store, graph, () => load);
  } finally {
    await store.close();
    await server.stop();
  }
}

async function measure(name, store, graph, loading) {
  const before = loadavg()[0];
  const load = await loading(store);
  const asked = await askedAll(name, questionsOn(store, graph));
  return {
    store: name,
    works: graph.works,
    edges: graph.edges,
    load,
    questions: asked,
    busy: [before, loadavg()[0]],
  };
}

async function askedAll(name, questions) {
  const asked = [];
  for (const [what, ask] of Object.entries(questions))
    asked.push({ what, ...(await timedQuestions(`${name}: ${what}`, ask)) });
  return asked;
}

/** Making the documents is not counted. */
async function timedLoad(name, store, graph) {
  let [making, makingProcessor] = [0, 0];
  const stored = ({ step, done }) =>
    say(`${name}: ${step === 'documents' ? progressOf(done, graph, performance.now() - begun) : step}`);
  async function* parts() {
    for (let i = 0; i < graph.works; i += 1) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      const part = graph.part(i);
      making += performance.now() - begun;
      makingProcessor += secondsOf(process.cpuUsage(used));
      yield part;
    }
  }
  const [begun, processor] = [performance.now(), process.cpuUsage()];
  await store.loadDocuments(parts(), stored);
  const seconds = (performance.now() - begun - making) / 1000;
  const processorSeconds = secondsOf(process.cpuUsage(processor)) - makingProcessor;
  return { seconds, perSecond: graph.edges / seconds, perProcessorSecond: graph.edges / processorSeconds };
}

/** Each gets a random number generator and asks one thing, about works of which each is as likely as any other. */
function questionsOn(store, graph) {
  const some = (random) => Math.floor(random() * graph.works);
  const id = (random) => workId(graph.workKey(some(random)));
  return {
    'one hop': (random) => store.neighborhood([id(random)], { ...REACH, depth: 1, limit: 100 }),
    'two hops, limit 500': (random) => store.neighborhood([id(random)], { ...REACH, depth: 2, limit: 500 }),
    'path up to 6': (random) => store.path(id(random), id(random), 6),
    'title search': (random) => store.search(typed(graph.title(some(random))), 10, ['works']),
    'search box': (random) => store.search(typed(graph.title(some(random))), 10),
    'cited-by page': (random) => store.citedBy([id(random)], ANY_CITATION, { first: 50, after: null }),
    'work look-up': (random) => store.worksByIds([id(random)]),
  };
}

/** Two words of a title and the beginning of the third, as typed into the box. */
function typed(title) {
  const [first, second, third] = title.split(' ');
  return `${first} ${second} ${third.slice(0, 3)}`;
}

async function timedQuestions(what, ask) {
  say(what);
  const random = randomOf(7);
  const [clock, processor] = [[], []];
  for (let i = 0; i < WARM_UP + questions; i += 1) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await ask(random);
    const worked = secondsOf(process.cpuUsage(used));
    if (i < WARM_UP) continue;
    clock.push(performance.now() - begun);
    processor.push(worked * 1000);
  }
  return { clock: spreadOf(clock), processor: spreadOf(processor) };
}

function spreadOf(times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** How far the load is, how fast, how long it will take: by the clock, with the making of the documents. */
function progressOf(done, graph, passed) {
  const rate = Math.round(((done / graph.works) * graph.edges) / (passed / 1000));
  const left = Math.ceil(((graph.works - done) / done) * (passed / 1000));
  return `${done} of ${graph.works} documents taken in, ${rate} edges/s, ${left} s to go`;
}

function show(result) {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  if (options.json) {
    console.log(JSON.stringify(result));
    return;
  }
  const { store, works: count, edges, load, questions: asked, busy } = result;
  const whole = (value) => Math.round(value).toLocaleString('en');
  console.log(
    `\n${store}: ${whole(count)} works, ${whole(edges)} edges (load of the machine ${busy.map((n) => n.toFixed(1)).join(' to ')})`,
  );
  const processor = load.perProcessorSecond;
  const beside = processor ? `, ${whole(processor)} a second of this process's processor time` : '';
  console.log(`  load ${whole(load.perSecond)} edges/s by the clock${beside}`);
  for (const [step, seconds] of Object.entries(load.steps ?? {}))
    console.log(`    ${step.padEnd(20)} ${seconds.toFixed(1)} s`);
  if (asked.length === 0) return;
  console.log(
    `  ${''.padEnd(20)} by the clock: p50       p95       most   processor: p50       p95       most  (ms)`,
  );
  for (const { what, clock, processor } of asked)
    console.log(`  ${what.padEnd(20)}    ${spread(clock)}        ${spread(processor)}`);
}

function spread({ p50, p95, most }) {
  return [p50, p95, most].map((value) => value.toFixed(2).padStart(10)).join('');
}

/** At a terminal the last line is written over; elsewhere a line now and then says that it goes on. */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text} ...\r`);
  else if (performance.now() - told > TELL_EVERY) {
    told = performance.now();
    process.stderr.write(`${text}\n`);
  }
}

function secondsOf({ user, system }) {
  return (user + system) / 1e6;
}

function numberOf(value, name) {
  if (!/^\d+$/.test(value)) throw new Error(`Unexpected ${name} ${value}, expected a whole number.`);
  return Number(value);
}
