import { childOf, childrenOf, descendants, elementsOf, type MarkupElement } from '../markup/tree.js';
import { layInline } from './inline.js';
import type { Story } from './story.js';
import { valueOf } from './styles.js';

/** Paragraphs kept of the opening. */
const OPENING = 16;

/** Lays out the paragraphs and tables in a body, a note, a cell or a text box. */
export function layBlocks(container: MarkupElement, story: Story): void {
  for (const block of elementsOf(container)) {
    if (block.name === 'w:p') layParagraph(block, story);
    else if (block.name === 'w:tbl') layTable(block, story);
    else if (!SKIPPED.has(block.name)) layBlocks(block, story);
  }
}

/** Holders of blocks that are no part of the text as it is when all changes are accepted. */
const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr']);

function layParagraph(paragraph: MarkupElement, story: Story): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = valueOf(properties, 'w:pStyle');
  const name = story.styles.nameOf(style);
  // lines of a table of contents say again what stands below
  if (/^toc \d$/.test(name)) return;
  story.numbers.write(style, properties, story.flow);
  const laid = layInline(paragraph, style, story);
  if (laid.words !== '' && story.opening.length < OPENING)
    story.opening.push({ style: name, words: laid.words });
  // a deleted paragraph mark: the next paragraph reads on
  if (childOf(childOf(properties, 'w:rPr'), 'w:del') === null) story.flow.block();
  for (const box of laid.boxes) layBlocks(box, story);
  if (childOf(properties, 'w:sectPr')) story.notes.section();
}

/** Row by row, cell by cell. */
function layTable(table: MarkupElement, story: Story): void {
  for (const row of descendantRows(table)) {
    if (childOf(childOf(row, 'w:trPr'), 'w:del')) continue;
    for (const cell of descendants(row, 'w:tc')) layBlocks(cell, story);
  }
}

function descendantRows(table: MarkupElement): MarkupElement[] {
  return [
    ...childrenOf(table, 'w:tr'),
    ...childrenOf(table, 'w:sdt').flatMap((sdt) => descendants(sdt, 'w:tr')),
  ];
}
