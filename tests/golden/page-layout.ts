import type { DraftNote } from './draft.js';
import { body, type Block } from './body.js';
import { plain, type Glyph } from './glyphs.js';
import type { House } from './house.js';
import { labelled } from './note-glyphs.js';
import { authorNotes, titles } from './prose.js';
import type { Random } from './random.js';
import { wrap } from './wrap.js';

interface Line {
  readonly glyphs: readonly Glyph[];
  readonly calls: readonly number[];
  readonly heading: boolean;
}

/** Sets a body that calls every note in turn, with the notes at the foot of the page on which they are called. */
export function pageLayout(
  notes: readonly DraftNote[],
  house: House,
  random: Random,
  blocks: readonly Block[] | null = null,
): Glyph[] {
  const byNumber = new Map(
    notes.map((note) => [
      note.number,
      wrap(labelled(note, house.label(note.number)), house.width, house.hyphenates),
    ]),
  );
  const title = random.pick(titles);
  const first = random.between(1, 600);
  const pages = paginate(lines(blocks ?? body(notes, random), house), byNumber, house);
  return pages.flatMap((page, index) => [
    ...(index > 0 ? plain('\f', 'furniture') : []),
    ...head(index, first + index, title, house),
    ...page,
    ...(house.pageNumber === 'foot' || (index === 0 && house.runningHeads !== 'none')
      ? plain(`\n${first + index}\n`, 'furniture')
      : []),
  ]);
}

/** The body's lines, broken to the house's width. */
function lines(blocks: readonly Block[], house: House): Line[] {
  return blocks.flatMap(({ glyphs, heading }): Line[] => {
    if (heading)
      return [blank(), { glyphs: [...glyphs, ...plain('\n', 'body')], calls: [], heading }, blank()];
    const wrapped = wrap(glyphs, house.width, house.hyphenates).map((line) => ({
      glyphs: line,
      calls: line.filter(({ role }) => role === 'call').map(({ note }) => note),
      heading,
    }));
    return house.blankBetweenNotes ? [...wrapped, blank()] : wrapped;
  });
}

const blank = (): Line => ({ glyphs: plain('\n', 'body'), calls: [], heading: false });

/** Fills pages: a line of body needs room for the notes that it calls; a long last note may run over. */
function paginate(body: readonly Line[], notes: ReadonlyMap<number, Glyph[][]>, house: House): Glyph[][] {
  const pages: Glyph[][] = [];
  let text: Glyph[] = [];
  let foot: Glyph[][][] = house.authorNote
    ? [wrap(plain(authorNotes[house.pageLines % authorNotes.length] ?? '', 'furniture'), house.width, false)]
    : [];
  let used = foot.flat().length;
  const gap = house.blankBetweenNotes ? 1 : 0;
  const close = (over: Glyph[][]): void => {
    const separated = foot.flatMap((lines) => [
      ...lines.flat(),
      ...(gap > 0 ? plain('\n', 'furniture') : []),
    ]);
    pages.push([...text, ...plain('\n', 'furniture'), ...separated]);
    text = [];
    foot = over.length > 0 ? [over] : [];
    used = over.length + gap;
  };
  for (const line of body) {
    const called = line.calls.map((number) => notes.get(number) ?? []);
    const need = 1 + called.reduce((sum, lines) => sum + lines.length + gap, 0) + (line.heading ? 4 : 0);
    const over = used + need - house.pageLines;
    const last = called.at(-1) ?? [];
    if (over > 0 && last.length >= 4 && over >= 2 && over <= last.length - 2 && text.length > 0) {
      text.push(...line.glyphs);
      foot.push(...called.slice(0, -1), last.slice(0, last.length - over));
      close(last.slice(last.length - over));
      continue;
    }
    if (over > 0 && text.length > 0) close([]);
    text.push(...line.glyphs);
    foot.push(...called);
    used += need;
  }
  close([]);
  if (foot.length > 0) close([]);
  return pages;
}

function head(index: number, page: number, title: string, house: House): Glyph[] {
  if (index === 0) return plain(`${title}\n\n`, 'furniture');
  if (house.runningHeads === 'none') return [];
  const journal = 'JOURNAL OF COMPARATIVE PROCEDURE';
  const left = page % 2 === 0;
  const text =
    house.runningHeads === 'journal'
      ? journal
      : left
        ? journal
        : (title.split(':')[0] ?? title).toUpperCase();
  const number = house.pageNumber === 'head' ? String(page) : '';
  const line = left ? `${number}     ${text}` : `${text}     ${number}`;
  return plain(`${line.trim()}\n\n`, 'furniture');
}
