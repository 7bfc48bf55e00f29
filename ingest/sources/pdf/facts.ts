import type { PrintedFacts } from '#schema/document.js';
import { journalKey } from '#ingest/kinds/shape/journal-names.js';
import type { PageParts } from './compose.js';
import { imprintOf } from '../masthead/index.js';
import { edgeLines, journalOf, yearOf } from './imprint.js';
import type { Stated } from './library.js';
import { titlePage } from './title-page.js';

/** Pages on which a document says what it is: a cover may come first. */
const OPENING = 3;

/**
 * What the document says of itself, from its metadata and first pages. Metadata are often left over from a
 * template: they are believed where the first pages say the same. Null and none rather than wrong.
 */
export function factsOf(pages: readonly PageParts[], bodySize: number, stated: Stated): PrintedFacts {
  const opening = pages.slice(0, OPENING);
  const words = new Set(opening.flatMap((page) => wordsOf(textOf(page))));
  const found = titlePage(opening, bodySize);
  const title = isBorneOut(stated.title, words, 2) ? stated.title : (found?.title ?? null);
  const named = (stated.author ?? '')
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => isBorneOut(name, words, 2));
  const edges = pages.flatMap((page) => edgeLines(page).map(({ text }) => ({ page: page.number - 1, text })));
  const printed = imprintOf(edges, title);
  const container = stated.journal ?? journalOf(opening, title) ?? printed.container;
  const isSame = container !== null && journalKey(container) === journalKey(printed.container ?? '');
  return {
    title,
    authors: found && found.authors.length > 0 ? found.authors : named,
    container,
    year: yearOf(opening, container, stated.date) ?? printed.year,
    volume: isSame ? printed.volume : null,
    page: isSame ? printed.page : null,
    headingEnd: 0,
  };
}

// "Microsoft Word - draft2.docx", "untitled", "article_final.pdf"
const NO_TITLE = /^(?:microsoft\b|untitled|unknown|title$)|\.(?:docx?|pdf|indd|tex|rtf|qxd)$|_/i;

/** Whether nearly all words of a field of the metadata stand on the first pages. */
function isBorneOut(value: string | null, words: ReadonlySet<string>, fewest: number): value is string {
  if (value === null || NO_TITLE.test(value)) return false;
  const own = wordsOf(value);
  return own.length >= fewest && own.filter((word) => words.has(word)).length >= 0.85 * own.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function textOf(page: PageParts): string {
  return page.parts.flatMap((part) => part.lines.map((line) => line.text)).join(' ');
}
