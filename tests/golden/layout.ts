import type { DraftNote } from './draft.js';
import { glyph, plain, type Glyph } from './glyphs.js';
import type { House } from './house.js';
import { bodySentences, headings, titles } from './prose.js';
import type { Random } from './random.js';
import { wrap } from './wrap.js';

interface Line {
  readonly glyphs: readonly Glyph[];
  readonly calls: readonly number[];
  readonly heading: boolean;
}

/** Sets a body that calls every note in turn, with the notes at the foot of the page on which they are called. */
export function layout(notes: readonly DraftNote[], house: House, random: Random): Glyph[] {
  const byNumber = new Map(
    notes.map((note) => [note.number, wrap(noteGlyphs(note, house), house.width, house.hyphenates)]),
  );
  const title = random.pick(titles);
  const first = random.between(1, 600);
  const pages = paginate(body(notes, house, random), byNumber, house);
  return pages.flatMap((page, index) => [
    ...(index > 0 ? plain('\f', 'furniture') : []),
    ...head(index, first + index, title, house),
    ...page,
    ...(house.pageNumber === 'foot' || (index === 0 && house.runningHeads !== 'none')
      ? plain(`\n${first + index}\n`, 'furniture')
      : []),
  ]);
}

/** Label, then the note's own characters. Archive codes and addresses are printed as they are. */
function noteGlyphs(note: DraftNote, house: House): Glyph[] {
  const locked = new Set<number>();
  for (const { index, 0: text } of note.text.matchAll(
    /(?<=https?:\/\/)[^\s>]+|(?<=perma\.cc\/)[A-Z0-9-]+/gu,
  )) {
    for (let i = index; i < index + text.length; i += 1) locked.add(i);
  }
  const characters = Array.from({ length: note.text.length }, (_, i) =>
    glyph(note.text.charAt(i), 'note', note.number, i, locked.has(i)),
  );
  const [word, space] = [house.label(note.number).trimEnd(), glyph(' ', 'label', note.number)];
  return [glyph(word, 'label', note.number), space, ...characters];
}

function body(notes: readonly DraftNote[], house: House, random: Random): Line[] {
  const lines: Line[] = [];
  const queue = [...notes];
  let section = 0;
  while (queue.length > 0) {
    if (random.chance(0.2) && section < headings.length) {
      const text = `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][section] ?? ''}. ${headings[section] ?? ''}`;
      section += 1;
      lines.push(blank(), { glyphs: plain(`${text}\n`, 'body'), calls: [], heading: true }, blank());
    }
    const paragraph: Glyph[] = [];
    for (let calls = random.between(2, 5); calls > 0 && queue.length > 0; calls -= 1) {
      for (let i = random.between(0, 1); i > 0; i -= 1)
        paragraph.push(...plain(`${random.pick(bodySentences)} `, 'body'));
      const [note] = queue.splice(0, 1);
      paragraph.push(
        ...plain(random.pick(bodySentences), 'body'),
        glyph(String(note?.number ?? 0), 'call', note?.number ?? 0),
        ...plain(' ', 'body'),
      );
    }
    for (const glyphs of wrap(paragraph, house.width, house.hyphenates)) {
      lines.push({
        glyphs,
        calls: glyphs.filter(({ role }) => role === 'call').map(({ note }) => note),
        heading: false,
      });
    }
    if (house.blankBetweenNotes) lines.push(blank());
  }
  return lines;
}

const blank = (): Line => ({ glyphs: plain('\n', 'body'), calls: [], heading: false });

/** Fills pages: a line of body needs room for the notes that it calls; a long last note may run over. */
function paginate(body: readonly Line[], notes: ReadonlyMap<number, Glyph[][]>, house: House): Glyph[][] {
  const pages: Glyph[][] = [];
  let text: Glyph[] = [];
  let foot: Glyph[][][] = [];
  let used = 0;
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
