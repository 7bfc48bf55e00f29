import type { PrintedFacts } from '#schema/document.js';
import { creditsIn, factsOfOpening, NO_FACTS } from '../facts.js';
import { isBorneOut } from './borne-out.js';

/** The first paragraphs of a word processor's document: the names of their styles in lower case, and their words. */
export type OpeningParagraphs = readonly { readonly style: string; readonly words: string }[];

/**
 * What a word processor's document says of itself: the paragraphs in its title style, else the title of its
 * properties where the text bears it out (templates leave theirs behind), else what the first lines give plainly.
 */
export function statedFacts(
  opening: OpeningParagraphs,
  stated: { readonly title: string; readonly creators: readonly string[] },
): PrintedFacts {
  const words = opening.map((paragraph) => paragraph.words).join(' ');
  const creators = stated.creators.filter((name) => isBorneOut(name, words));
  const first = opening.findIndex(({ style }) => style === 'title');
  if (first >= 0) {
    const after = opening.slice(first).findIndex(({ style }) => style !== 'title');
    const end = after < 0 ? opening.length : first + after;
    const titled = opening.slice(first, end).map((paragraph) => paragraph.words);
    const { authors, year } = creditsIn(
      opening.slice(end).flatMap(({ style, words: said }) => (style === 'subtitle' ? [] : said)),
    );
    return { ...NO_FACTS, title: titled.join(' '), authors: authors.length > 0 ? authors : creators, year };
  }
  if (isBorneOut(stated.title, words)) return { ...NO_FACTS, title: stated.title, authors: creators };
  const found = factsOfOpening(opening.flatMap((paragraph) => [paragraph.words, '']));
  return found.title !== null && found.authors.length === 0 ? { ...found, authors: creators } : found;
}
