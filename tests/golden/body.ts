import type { DraftNote } from './draft.js';
import { glyph, plain, type Glyph } from './glyphs.js';
import { bodySentences, headings } from './prose.js';
import type { Random } from './random.js';

export interface Block {
  readonly glyphs: readonly Glyph[];
  readonly heading: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Paragraphs that call every note in turn, with a heading now and then. `call` prints a call-out. */
export function body(
  notes: readonly DraftNote[],
  random: Random,
  call: (note: number) => string = String,
): Block[] {
  const blocks: Block[] = [];
  const queue = notes.map(({ number }) => number);
  let section = 0;
  while (queue.length > 0) {
    const heading = headings[section];
    if (heading && random.chance(0.2)) {
      blocks.push({ glyphs: plain(`${ROMAN[section] ?? ''}. ${heading}`, 'body'), heading: true });
      section += 1;
    }
    const called = queue.splice(0, random.between(2, 5));
    blocks.push({ glyphs: called.flatMap((note) => sentences(note, call(note), random)), heading: false });
  }
  return blocks;
}

function sentences(note: number, call: string, random: Random): Glyph[] {
  const before = random.chance(0.5) ? plain(`${random.pick(bodySentences)} `, 'body') : [];
  return [
    ...before,
    ...plain(random.pick(bodySentences), 'body'),
    glyph(call, 'call', note),
    ...plain(' ', 'body'),
  ];
}
