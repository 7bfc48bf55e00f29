import type { DocumentFacts } from '#schema/document.js';
import { authorsIn, factsOfOpening, NO_FACTS } from '../facts.js';
import { isBorneOut } from '../markup/borne-out.js';
import { childOf, textOf, type MarkupElement } from '../markup/tree.js';
import type { Story } from './story.js';

/**
 * What a Word document says of itself: the paragraphs in its title style, else the title of its properties
 * where the text bears it out (templates leave theirs behind), else what the first lines give plainly.
 */
export function factsOf(opening: Story['opening'], core: MarkupElement | null): DocumentFacts {
  const words = opening.map((paragraph) => paragraph.words).join(' ');
  const first = opening.findIndex(({ style }) => style === 'title');
  const creators = propertyOf(core, 'dc:creator')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => isBorneOut(name, words));
  if (first >= 0) {
    const after = opening.slice(first).findIndex(({ style }) => style !== 'title');
    const end = after < 0 ? opening.length : first + after;
    const title = opening
      .slice(first, end)
      .map((paragraph) => paragraph.words)
      .join(' ');
    return { ...NO_FACTS, title, authors: authorsAfter(opening.slice(end), creators) };
  }
  const stated = propertyOf(core, 'dc:title');
  if (!isBorneOut(stated, words)) {
    const found = factsOfOpening(opening.flatMap((paragraph) => [paragraph.words, '']));
    return found.title !== null && found.authors.length === 0 ? { ...found, authors: creators } : found;
  }
  return { ...NO_FACTS, title: stated, authors: creators };
}

/** Names under the title, by their style or their look. */
function authorsAfter(following: Story['opening'], creators: readonly string[]): readonly string[] {
  for (const { style, words } of following.slice(0, 3)) {
    const named = style === 'author' || style !== 'subtitle' ? authorsIn(words) : [];
    if (named.length > 0) return named;
  }
  return creators;
}

function propertyOf(core: MarkupElement | null, name: string): string {
  const property = childOf(core, name);
  return property ? textOf(property) : '';
}
