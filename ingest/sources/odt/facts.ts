import type { PrintedFacts } from '#schema/document.js';
import { statedFacts, type OpeningParagraphs } from '../markup/stated-facts.js';
import { childOf, childrenOf, textOf, type MarkupElement } from '../markup/tree.js';

/** From the opening and meta.xml. */
export function factsOf(opening: OpeningParagraphs, meta: MarkupElement | null): PrintedFacts {
  const properties = childOf(meta, 'office:meta');
  const said = (name: string) => (properties ? childrenOf(properties, name).map(textOf) : []);
  return statedFacts(opening, {
    title: said('dc:title')[0] ?? '',
    creators: [...said('meta:initial-creator'), ...said('dc:creator')],
  });
}
