import { blocksOfPages, type Block } from './columns.js';
import type { PageParts, Part } from './compose.js';
import { deskewed } from './deskew.js';
import { isPageNumber, rowText } from './edge-rows.js';
import { furnish, type Furnished } from './furniture.js';
import { edgeOf, withLostHyphens } from './hyphens.js';
import type { Rule } from './ink.js';
import { lineOf, type Line } from './lines.js';
import { withoutLineNumbers } from './margins.js';
import { pageLabels } from './page-labels.js';
import type { UprightPage } from './pieces.js';
import { rowsOf, type Row } from './rows.js';
import { sizesOf, type Sizes } from './sizes.js';
import { zonesOf, type Carried, type Zones } from './zones.js';

/** A document's pages as blocks, before notes are told from body. */
export interface Layout {
  readonly pages: readonly { readonly furnished: Furnished; readonly blocks: readonly Block[] }[];
  readonly labels: readonly (string | null)[];
  readonly sizes: Sizes;
}

/** Finds each page's furniture, columns and lines, and the document's type sizes. */
export function layOut(pages: readonly UprightPage[]): Layout {
  const rows = pages.map((page) => ({ page, rows: withoutLineNumbers(rowsOf(deskewed(page.pieces))) }));
  const furnished = furnish(rows);
  const blocks = blocksOfPages(furnished.map((page) => page.rows));
  return {
    pages: furnished.map((page, index) => ({ furnished: page, blocks: blocks[index] ?? [] })),
    labels: pageLabels(furnished),
    sizes: sizesOf(blocks),
  };
}

/** Physical numbers of the pages where only a stroke could tell notes from body. */
export function doubtfulPages(layout: Layout): number[] {
  if (layout.sizes.notes === null) return layout.pages.map(({ furnished }) => furnished.number);
  const doubtful: number[] = [];
  zonesOfPages(layout, new Map()).forEach((zones, index) => {
    const number = layout.pages[index]?.furnished.number;
    if (number !== undefined && zones.some((zone) => zone.doubtful)) doubtful.push(number);
  });
  return doubtful;
}

/** Each page's parts in reading order: head, body, notes, foot. `rules`: the strokes of the pages that were asked for. */
export function partsOf(layout: Layout, rules: ReadonlyMap<number, readonly Rule[]>): PageParts[] {
  const zones = zonesOfPages(layout, rules);
  const columns = layout.pages.flatMap(({ blocks }, index) =>
    blocks.map((block, at) => ({ zone: zones[index]?.[at], edge: edgeOf(block.lines) })),
  );
  const bodies = withLostHyphens(columns.map(({ zone, edge }) => ({ lines: zone?.body ?? [], edge })));
  const notes = withLostHyphens(columns.map(({ zone, edge }) => ({ lines: zone?.notes ?? [], edge })));
  let column = 0;
  return layout.pages.map(({ furnished, blocks }, index) => {
    const from = column;
    column += blocks.length;
    const parts = [
      ...furniture(furnished.head),
      part('body', bodies.slice(from, column).flat()),
      part('notes', notes.slice(from, column).flat()),
      part(
        'running-head',
        (zones[index] ?? []).flatMap((zone) => zone.foot),
      ),
      ...furniture(furnished.foot),
    ].filter((one) => one.lines.length > 0);
    const { number, width, height, confidence } = furnished;
    return { number, label: layout.labels[index] ?? null, width, height, confidence, parts };
  });
}

function zonesOfPages(layout: Layout, rules: ReadonlyMap<number, readonly Rule[]>): Zones[][] {
  let before: Carried | null = null;
  return layout.pages.map(({ furnished, blocks }) => {
    let carried: Carried | null = before;
    const zones = blocks.map((block): Zones => {
      const zone = zonesOf(block, layout.sizes, { rules: rules.get(furnished.number) ?? null, carried });
      const last = zone.notes.at(-1);
      if (last) carried = { last, right: block.right };
      return zone;
    });
    before = zones.some((zone) => zone.notes.length > 0) ? carried : null;
    return zones;
  });
}

/** Rows of one kind that follow each other are one part. */
function furniture(rows: readonly Row[]): Part[] {
  const parts: { kind: Part['kind']; lines: Line[] }[] = [];
  for (const row of rows) {
    const kind = isPageNumber(rowText(row.pieces)) ? 'page-number' : 'running-head';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(lineOf(row.pieces));
    else parts.push({ kind, lines: [lineOf(row.pieces)] });
  }
  return parts;
}

function part(kind: Part['kind'], lines: readonly Line[]): Part {
  return { kind, lines };
}
