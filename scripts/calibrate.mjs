#!/usr/bin/env node
// How far confidences can be believed: of the outcomes that were said to be .9, how many are right?
//   node scripts/calibrate.mjs GOLD.json EXTRACTION.json [GOLD.json EXTRACTION.json ...]
// A gold citation and an extracted one are the same where they stand in one note and begin alike. An outcome is
// right where it has the work of the citation that the gold refers it to.
import { readFileSync } from 'node:fs';

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.length % 2 !== 0) {
  console.error('Unexpected arguments, expected pairs of GOLD.json EXTRACTION.json');
  process.exit(2);
}
const judged = [];
for (let i = 0; i < paths.length; i += 2) judged.push(...judge(read(paths[i]), read(paths[i + 1])));
print(judged);

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function judge(gold, extraction) {
  const extracted = new Map(extraction.notes.map((note) => [note.number, note.citations]));
  const found = new Map();
  for (const note of gold.notes) {
    const free = [...(extracted.get(note.n) ?? [])];
    (note.citations ?? []).forEach((citation, at) => {
      const start = bare(citation.start).slice(0, 12);
      const place = free.findIndex((one) => bare(one.text).slice(0, 16).includes(start));
      if (place >= 0) found.set(`${note.n}.${at + 1}`, free.splice(0, place + 1).at(-1));
    });
  }
  return gold.notes.flatMap((note) =>
    (note.citations ?? []).flatMap((citation, at) => {
      const target = citation.refers_to;
      const one = found.get(`${note.n}.${at + 1}`);
      const other = target && found.get(`${target.note}.${target.cite}`);
      if (!one?.work || !other?.work) return [];
      return [{ said: one.confidence, right: one.work === other.work }];
    }),
  );
}

function print(all) {
  console.log('said          outcomes  right  mean said');
  for (const [from, to] of [
    [0.95, 1.01],
    [0.9, 0.95],
    [0.8, 0.9],
    [0.7, 0.8],
    [0.5, 0.7],
    [0, 0.5],
  ]) {
    const bin = all.filter(({ said }) => said >= from && said < to);
    if (bin.length === 0) continue;
    const right = bin.filter((one) => one.right).length / bin.length;
    const mean = bin.reduce((sum, one) => sum + one.said, 0) / bin.length;
    const range = `${from.toFixed(2)}-${Math.min(to, 1).toFixed(2)}`;
    console.log(
      range.padEnd(14) +
        String(bin.length).padStart(8) +
        right.toFixed(2).padStart(7) +
        mean.toFixed(2).padStart(11),
    );
  }
}

function bare(text) {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
