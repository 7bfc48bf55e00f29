import type { PrintedFacts } from '#schema/document.js';
import { statedFacts, type OpeningParagraphs } from '../markup/stated-facts.js';
import { childOf, textOf, type MarkupElement } from '../markup/tree.js';

/** From the opening and the package's core properties (ECMA-376 part 2, 11). */
export function factsOf(opening: OpeningParagraphs, core: MarkupElement | null): PrintedFacts {
  const creators = propertyOf(core, 'dc:creator').split(';');
  return statedFacts(opening, {
    title: propertyOf(core, 'dc:title'),
    creators: creators.map((name) => name.trim()),
  });
}

function propertyOf(core: MarkupElement | null, name: string): string {
  const property = childOf(core, name);
  return property ? textOf(property) : '';
}
