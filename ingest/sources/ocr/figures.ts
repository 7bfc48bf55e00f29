import type { PixelBox, RecognisedWord } from './recognised.js';

/** What recognition takes for figures where they stand alone. */
const LOOKS: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', l: '1', o: '0', '|': '1' };
const FEWEST_CONFIDENCE = 0.3;

/**
 * The cut-outs of a strip that were read as numbers. `places`: where each stands in the strip; `boxes`: where it
 * comes from on the page; `words`: what was read in the strip, in which each number stands `copies` times.
 */
export function figuresRead(
  places: readonly PixelBox[],
  boxes: readonly PixelBox[],
  words: readonly RecognisedWord[],
  copies: number,
): RecognisedWord[] {
  return places.flatMap((place, index): RecognisedWord[] => {
    const box = boxes[index];
    const here = words.filter((word) => isOver(word.box, place));
    const text = numberIn(here.map((word) => word.text).join(''), copies);
    const confidence = Math.min(1, ...here.map((word) => word.confidence));
    return box && text !== null && confidence >= FEWEST_CONFIDENCE ? [{ text, box, confidence }] : [];
  });
}

function isOver(word: PixelBox, place: PixelBox): boolean {
  const across = Math.min(word[2], place[2]) - Math.max(word[0], place[0]);
  const down = Math.min(word[3], place[3]) - Math.max(word[1], place[1]);
  return across > 0.5 * Math.min(word[2] - word[0], place[2] - place[0]) && down > 0;
}

function numberIn(text: string, copies: number): string | null {
  const figures = [...text].map((sign) => LOOKS[sign] ?? sign).join('');
  const one = figures.slice(0, figures.length / copies);
  if (one.repeat(copies) !== figures) return null;
  if (!/\d/.test(text)) return null;
  return /^[1-9]\d{0,3}$/.test(one) ? one : pairIn(one);
}

/** "8,9", also with a stop between: two call-outs side by side. */
function pairIn(figures: string): string | null {
  const [first = '', second = '', ...more] = figures.split(/[.,]/);
  const isPair = /^[1-9]\d{0,3}$/.test(first) && more.length === 0 && second === String(Number(first) + 1);
  return isPair ? `${first},${second}` : null;
}
