import type { Span } from '#schema/selector.js';
import { compose } from './compose.js';
import { damaged, damages, oldScan, type Damage } from './damage.js';
import type { DraftNote } from './draft.js';
import type { Glyph } from './glyphs.js';
import { house, type House } from './house.js';
import { columnLayout, judgmentLayout, unmarkedLayout } from './hard-layouts.js';
import { endnoteLayout, markdownLayout } from './other-layouts.js';
import { pageLayout } from './page-layout.js';
import { seeded, type Random } from './random.js';
import { bluebook } from './styles/bluebook.js';
import { styles } from './styles/index.js';
import type { Style } from './styles/style.js';
import type { GoldCitation, GoldDocument, GoldNote } from './truth.js';

const COPIES = 3;
const NOTES = 45;
const CLEAN = damages[0];

type Layout = (notes: readonly DraftNote[], house: House, random: Random) => Glyph[];

/** All generated documents: each style as pages at every level of damage, as endnotes and as Markdown. */
export function goldDocuments(): GoldDocument[] {
  return styles.flatMap((style, s) => [
    ...damages.flatMap((damage, d) =>
      Array.from({ length: COPIES }, (_, copy) =>
        build(
          style,
          damage.name,
          `${copy + 1}.txt`,
          1000 * (s + 1) + 100 * d + copy,
          copy + d,
          pageLayout,
          damage,
        ),
      ),
    ),
    build(style, 'endnotes', '1.txt', 1000 * (s + 1) + 400, s, endnoteLayout, CLEAN),
    build(style, 'markdown', '1.md', 1000 * (s + 1) + 500, s + 1, markdownLayout, CLEAN),
    build(style, 'columns', '1.txt', 1000 * (s + 1) + 600, s, columnLayout, CLEAN),
    build(style, 'columns', '2.txt', 1000 * (s + 1) + 610, s + 1, columnLayout, CLEAN),
    build(style, 'judgment', '1.txt', 1000 * (s + 1) + 620, s, judgmentLayout, CLEAN),
    build(style, 'judgment', '2.txt', 1000 * (s + 1) + 630, s + 1, judgmentLayout, CLEAN),
    build(style, oldScan.name, '1.txt', 1000 * (s + 1) + 640, s, pageLayout, oldScan),
    build(style, oldScan.name, '2.txt', 1000 * (s + 1) + 650, s + 1, unmarkedLayout, oldScan),
    build(style, 'unmarked', '1.txt', 1000 * (s + 1) + 660, s + 2, unmarkedLayout, CLEAN),
  ]);
}

/** One document of many notes on clean pages, for measures of time: twice the notes, about twice the text. */
export function longDocument(notes: number): GoldDocument {
  return build(bluebook, 'long', '1.txt', 7000, 0, pageLayout, CLEAN, notes);
}

function build(
  style: Style,
  sort: string,
  ending: string,
  seed: number,
  variant: number,
  set: Layout,
  damage: Damage | undefined,
  count = NOTES,
): GoldDocument {
  const random = seeded(seed);
  const rules = { ...house(random, style.labels, style.variants), variant: variant % style.variants };
  const notes = compose(style, rules, count, random);
  const glyphs = damage ? damaged(set(notes, rules, random), damage, random) : set(notes, rules, random);
  const straight = rules.straightQuotes ? glyphs.map(straightened) : glyphs;
  return printed(`${style.name}-${sort}-${ending}`, style.name, sort, notes, straight);
}

const straightened = (one: Glyph): Glyph => ({
  ...one,
  text: one.text.replace(/[’‘]/u, "'").replace(/[“”]/u, '"'),
});

/** Joins the glyphs to a text and carries every span of the drafts over to it. */
function printed(
  name: string,
  style: string,
  damage: string,
  drafts: readonly DraftNote[],
  glyphs: readonly Glyph[],
): GoldDocument {
  const text = glyphs.map((one) => one.text).join('');
  const starts = new Map<number, Map<number, Span>>();
  const calls = new Map<number, Span>();
  let at = 0;
  for (const one of glyphs) {
    const end = at + one.text.length;
    if (one.role === 'call' && end > at) calls.set(one.note, [at, end]);
    if (one.role === 'note' && one.index >= 0) {
      const own = starts.get(one.note) ?? new Map<number, Span>();
      starts.set(one.note, own.set(one.index, [at, end]));
    }
    at = end;
  }
  const notes = drafts.map((draft): GoldNote => {
    const own = starts.get(draft.number) ?? new Map<number, Span>();
    const carry = ([a, b]: Span): Span => [own.get(a)?.[0] ?? 0, own.get(b - 1)?.[1] ?? 0];
    const citations = draft.citations.map((citation): GoldCitation => ({
      ...citation,
      span: carry(citation.span),
    }));
    return {
      number: draft.number,
      span: carry([0, draft.text.length]),
      callOut: calls.get(draft.number) ?? null,
      citations,
    };
  });
  return { name, style, damage, text, notes };
}
