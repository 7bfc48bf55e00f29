// Born-digital documents turned into pictures and read by recognition, against what is read from their letters. What is
// recognised is kept beside the temporary folders, so that an interrupted run goes on where it was.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { imagePdf } from './image-pdf.mjs';
import { worsePicture } from './worse-picture.mjs';

const WHOLE = 300;

/** What a scanner is to make of a page: dots per inch, degrees that it lies askew, grain in 255. */
export const GOOD_SCAN = { dpi: WHOLE, skew: 0, grain: 0 };

/**
 * F1 of notes, call-outs and citations, in per cent, matched by number and by words that are nearly the same.
 * `extract(file, kept)` gives the extraction; `kept` is the folder for recognised pages. Floors hold for a good scan.
 */
export async function scoreScan(file, extract, scan = GOOD_SCAN) {
  const kept = join(tmpdir(), 'carolene-scans');
  mkdirSync(kept, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'carolene-scan-'));
  try {
    const born = extract(file);
    const picture = join(scratch, 'scan.pdf');
    writeFileSync(picture, await pictured(file, born.document.pages, scan));
    const read = extract(picture, kept);
    const numbers = new Map(read.notes.map((note) => [note.number, note]));
    const pairs = born.notes.map((note) => [note, numbers.get(note.number)]);
    const notes = pairs.filter(([one, other]) => other && areAlike(one.text, other.text)).length;
    const citations = pairs.reduce((sum, [one, other]) => sum + (other ? matched(one, other) : 0), 0);
    const called = ({ notes: all }) => all.filter(({ callOut }) => callOut !== null).length;
    const calls = pairs.filter(([one, other]) => one.callOut !== null && (other?.callOut ?? null) !== null);
    const { dpi, skew, grain } = scan;
    const what = `${basename(file, '.pdf')} at ${dpi} dpi${skew ? `, askew by ${skew}°` : ''}${grain ? `, grain ${grain}` : ''}`;
    const good = dpi >= WHOLE && skew === 0 && grain === 0;
    return [
      measure(`${what}: notes found, F1`, notes, read.notes.length, born.notes.length, good ? 90 : 0),
      measure(`${what}: call-outs, F1`, calls.length, called(read), called(born), 0),
      measure(`${what}: citations, F1`, citations, citationsIn(read), citationsIn(born), good ? 80 : 0),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function pictured(file, pages, { dpi, skew, grain }) {
  const { openRenderer } = await import('../dist/server/ocr/render.js');
  const renderer = await openRenderer(readFileSync(file));
  const pictures = [];
  let dots = WHOLE;
  for (let page = 1; page <= pages; page++) {
    const { image, scale } = await renderer.picture(page);
    dots = 72 / scale;
    const wishes = { share: Math.min(1, dpi / dots), degrees: skew, grain };
    pictures.push(dpi >= dots && !skew && !grain ? image : worsePicture(image, wishes));
  }
  await renderer.close();
  return imagePdf(pictures, Math.min(dpi, dots));
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
