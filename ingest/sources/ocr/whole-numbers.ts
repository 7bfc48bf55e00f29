import type { PixelBox, RecognisedLine, RecognisedPage, RecognisedWord } from './recognised.js';

/**
 * Gives figures back to a number that stands on a line by itself, such as a page's: old-style figures ("174") are of
 * two heights, and the lower ones beside the hanging ones look raised.
 */
export function withWholeNumbers(page: RecognisedPage): RecognisedPage {
  let { lines } = page;
  const raised = page.raised.filter((figure) => {
    const at = lines.findIndex((line) => isPartOf(figure, line));
    lines = lines.map((line, index) => (index === at ? joined(line, figure) : line));
    return at < 0;
  });
  return { ...page, lines, raised };
}

/** A space within a number is narrower than this, of its height. */
const NARROW = 0.6;

function isPartOf({ box }: RecognisedWord, { words }: RecognisedLine): boolean {
  const [word] = words;
  if (!word || words.length > 1 || !/^\d{1,3}$/.test(word.text)) return false;
  const height = word.box[3] - word.box[1];
  const gap = Math.max(box[0] - word.box[2], word.box[0] - box[2]);
  const overlap = Math.min(box[3], word.box[3]) - Math.max(box[1], word.box[1]);
  return gap < NARROW * height && overlap > 0.4 * height;
}

function joined(line: RecognisedLine, figure: RecognisedWord): RecognisedLine {
  const [word] = line.words;
  if (!word) return line;
  const [first, last] = figure.box[0] < word.box[0] ? [figure, word] : [word, figure];
  const box: PixelBox = [
    first.box[0],
    Math.min(word.box[1], figure.box[1]),
    last.box[2],
    Math.max(word.box[3], figure.box[3]),
  ];
  return {
    ...line,
    words: [{ text: first.text + last.text, box, confidence: Math.min(word.confidence, figure.confidence) }],
  };
}
