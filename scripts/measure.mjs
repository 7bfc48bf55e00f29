// How much processor time, memory and attention of each room a piece of work takes.
import { existsSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** The US opinions as { name, text }; null where they are not at hand. */
export function opinionsAtHand() {
  const shared = resolve(process.env.CAROLENE_SHARED ?? join(root, '../shared'));
  const file = join(shared, 'corpus/us/opinions.json.gz');
  if (!existsSync(file)) return null;
  const opinions = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  return Object.entries(opinions).map(([id, text]) => ({ name: `${id}.txt`, text }));
}

export function charactersOf(documents) {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

/** Processor milliseconds of this process so far, all its threads. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one round of work takes: milliseconds of the processor and of the clock, and what the work gave. */
export async function timed(work) {
  const [processor, clock] = [processorTime(), performance.now()];
  const gave = await work();
  return { processor: processorTime() - processor, clock: performance.now() - clock, gave };
}

/** Best and median of the rounds, by the processor's time and by the clock's. */
export function summary(rounds) {
  const sorted = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b);
  const [processor, clock] = [sorted('processor'), sorted('clock')];
  const middle = Math.floor(rounds.length / 2);
  return { best: processor[0], median: processor[middle], medianByClock: clock[middle] };
}

/** Bytes of memory that this process took at most so far. */
export function peakMemory() {
  return process.resourceUsage().maxRSS * 1024;
}

/**
 * Which share of the work's samples each room has, by name, 0 to 1. `roomOf` says from a script's address which
 * room it is, or null. What a room calls in the engine (expressions, sorting) is the room's.
 */
export async function shares(work, roomOf) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 250 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return byRoom(profile, roomOf);
}

function byRoom({ nodes, samples, timeDeltas }, roomOf) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const rooms = new Map();
  const walk = (id, above) => {
    const { callFrame, children = [] } = known.get(id);
    const engine = callFrame.functionName === '(garbage collector)' ? 'memory' : null;
    const room = engine ?? roomOf(callFrame.url) ?? above;
    rooms.set(id, room);
    for (const child of children) walk(child, room);
  };
  walk(nodes[0].id, 'rest');
  const sums = {};
  samples.forEach((id, at) => {
    if (known.get(id).callFrame.functionName === '(idle)') return;
    sums[rooms.get(id)] = (sums[rooms.get(id)] ?? 0) + timeDeltas[at];
  });
  const all = Object.values(sums).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(sums).map(([room, one]) => [room, one / all]));
}
