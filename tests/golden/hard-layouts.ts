import { body } from './body.js';
import type { DraftNote } from './draft.js';
import { plain, type Glyph } from './glyphs.js';
import type { House } from './house.js';
import { pageLayout } from './page-layout.js';
import { courtSentences } from './prose.js';
import type { Random } from './random.js';

/** A page in two columns as text: each column's body over its own notes, the left column first. */
export function columnLayout(notes: readonly DraftNote[], house: House, random: Random): Glyph[] {
  const narrow: House = {
    ...house,
    width: random.between(40, 50),
    blankBetweenNotes: false,
    authorNote: false,
    runningHeads: 'none',
    pageNumber: 'head',
  };
  const columns = pagesOf(pageLayout(notes, narrow, random));
  const head = `OXFORD REVIEW OF PROCEDURE`;
  const first = random.between(2, 300);
  return columns.flatMap((column, at): Glyph[] => {
    if (at % 2 === 1) return [...plain('\n', 'furniture'), ...column];
    const page = first + at / 2;
    const top = at === 0 ? [] : plain(`${head}     ${page}\n\n`, 'furniture');
    return [...(at === 0 ? [] : plain('\f', 'furniture')), ...top, ...column];
  });
}

/** A court's judgment: a filing's stamp over each page, paragraphs numbered through, "12/40" at the foot. */
export function judgmentLayout(notes: readonly DraftNote[], house: House, random: Random): Glyph[] {
  const rules: House = { ...house, authorNote: false, runningHeads: 'none', pageNumber: 'head' };
  let paragraph = random.between(0, 40);
  const blocks = body(notes, random).flatMap(({ glyphs, heading }) => [
    {
      heading,
      glyphs: heading
        ? glyphs
        : [...plain(`${++paragraph}. ${random.pick(courtSentences)} `, 'body'), ...glyphs],
    },
  ]);
  const pages = pagesOf(pageLayout(notes, rules, random, blocks));
  return pages.flatMap((page, at) => [
    ...plain(
      `${at > 0 ? '\f' : ''}ICC-01/05-01/08-3343     21-03-2016     ${at + 1}/${pages.length}     EC T\n\n`,
      'furniture',
    ),
    ...page,
    ...plain(`\nNo. ICC-01/05-01/08     ${at + 1}/${pages.length}     21 March 2016\n`, 'furniture'),
  ]);
}

/** Pages as a scan's text has them where nothing marks their ends but running heads. */
export function unmarkedLayout(notes: readonly DraftNote[], house: House, random: Random): Glyph[] {
  const rules: House = { ...house, runningHeads: 'alternate', pageNumber: 'head' };
  return pageLayout(notes, rules, random).map((one) => (one.text === '\f' ? { ...one, text: '\n' } : one));
}

/** Glyphs between form feeds. */
function pagesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const pages: Glyph[][] = [[]];
  for (const one of glyphs) {
    if (one.text === '\f') pages.push([]);
    else pages.at(-1)?.push(one);
  }
  return pages;
}
