import type { RecognisedLine } from './recognised.js';

/** A word this long is wider than high. */
const LONG = 4;

/** Whether a line runs across the page: a download's stamp up the margin is no text, as it is none in a born PDF. */
export function isUpright({ words }: RecognisedLine): boolean {
  let [across, along] = [0, 0];
  for (const { text, box } of words) {
    if (text.length < LONG) continue;
    if (box[3] - box[1] > box[2] - box[0]) along += text.length;
    else across += text.length;
  }
  return along <= across;
}
