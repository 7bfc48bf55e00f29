// A born-digital document turned into pictures and read by recognition, against what is read from its letters.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imagePdf } from './image-pdf.mjs';

/** F1 of notes and citations, in per cent, matched by number and by words that are nearly the same. */
export async function scoreScan(file, extract) {
  const scratch = mkdtempSync(join(tmpdir(), 'carolene-scan-'));
  try {
    const born = extract(file);
    const scan = join(scratch, 'scan.pdf');
    writeFileSync(scan, await pictured(file, born.document.pages));
    const read = extract(scan);
    const numbers = new Map(read.notes.map((note) => [note.number, note]));
    const pairs = born.notes.map((note) => [note, numbers.get(note.number)]);
    const notes = pairs.filter(([one, other]) => other && areAlike(one.text, other.text)).length;
    const citations = pairs.reduce((sum, [one, other]) => sum + (other ? matched(one, other) : 0), 0);
    return [
      measure('malloy-2016 as a scan: notes found, F1', notes, read.notes.length, born.notes.length, 90),
      measure('malloy-2016 as a scan: citations, F1', citations, citationsIn(read), citationsIn(born), 80),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function pictured(file, pages) {
  const { openRenderer } = await import('../dist/server/ocr/render.js');
  const renderer = await openRenderer(readFileSync(file));
  const pictures = [];
  for (let page = 1; page <= pages; page++) pictures.push(await renderer.picture(page));
  await renderer.close();
  return imagePdf(
    pictures.map(({ image }) => image),
    72 / pictures[0].scale,
  );
}

const measure = (name, right, found, there, floor) => ({
  name,
  share: found + there === 0 ? 0 : (200 * right) / (found + there),
  detail: `${right}/${there}`,
  floor,
});

const citationsIn = ({ notes }) => notes.reduce((sum, { citations }) => sum + citations.length, 0);

/** Citations of two readings of a note that are the same one, each used once. */
function matched(one, other) {
  const left = [...other.citations];
  return one.citations.filter(({ form, text }) => {
    const at = left.findIndex((citation) => citation.form === form && areAlike(citation.text, text));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Nine in ten pairs of letters that follow each other are the same. */
function areAlike(one, other) {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = pairs.filter((pair) => {
    const at = others.indexOf(pair);
    if (at >= 0) others.splice(at, 1);
    return at >= 0;
  }).length;
  return 2 * shared >= 0.9 * (pairs.length + shared + others.length);
}

function pairsOf(text) {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return [...letters].slice(1).map((letter, at) => letters[at] + letter);
}
