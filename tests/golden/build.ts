import type { Span } from '#schema/selector.js';
import { compose } from './compose.js';
import { damaged, damages } from './damage.js';
import type { DraftNote } from './draft.js';
import type { Glyph } from './glyphs.js';
import { house } from './house.js';
import { layout } from './layout.js';
import { seeded } from './random.js';
import { styles } from './styles/index.js';
import type { GoldCitation, GoldDocument, GoldNote } from './truth.js';

const COPIES = 3;
const NOTES = 45;

/** All generated documents: every style at every level of damage, each copy by another house. */
export function goldDocuments(): GoldDocument[] {
  return styles.flatMap((style, s) =>
    damages.flatMap((damage, d) =>
      Array.from({ length: COPIES }, (_, copy) => {
        const random = seeded(1000 * (s + 1) + 100 * d + copy);
        const rules = {
          ...house(random, style.labels, style.variants),
          variant: (copy + d) % style.variants,
        };
        const notes = compose(style, rules, NOTES, random);
        const glyphs = damaged(layout(notes, rules, random), damage, random);
        const straight = rules.straightQuotes ? glyphs.map(straightened) : glyphs;
        return printed(
          `${style.name}-${damage.name}-${copy + 1}.txt`,
          style.name,
          damage.name,
          notes,
          straight,
        );
      }),
    ),
  );
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
