import type { PrintedFacts } from '#schema/document.js';
import { NO_FACTS } from '../facts.js';
import { childrenOf, textOf, type MarkupElement } from '../markup/tree.js';

// what programs put in where nobody told them
const UNSAID = /^(?:unknown(?: (?:title|author))?|untitled)?$/i;

/** From the package's metadata (EPUB 3.3, 5.5); publishers keep it well. */
export function factsOf(metadata: MarkupElement | null): PrintedFacts {
  const said = (name: string) =>
    (metadata ? childrenOf(metadata, name).map(textOf) : []).filter((text) => !UNSAID.test(text));
  const year = /\b(?:1[6-9]|20)\d\d\b/.exec(said('dc:date')[0] ?? '')?.[0];
  return {
    ...NO_FACTS,
    title: said('dc:title')[0] ?? null,
    authors: said('dc:creator'),
    year: year === undefined ? null : Number(year),
  };
}
