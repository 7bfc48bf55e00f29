import type { Citation } from '#schema/citation.js';

/**
 * "Idem, Title", "Eadem", "ders.": the author of the citation before once more, as a full citation names him or as a
 * later form does. Where nobody was named before, the word stays. `before`: the last citation of the note before.
 */
export function withAuthorsAgain(citations: readonly Citation[], before: Citation | null): Citation[] {
  const read: Citation[] = [];
  for (const citation of citations) {
    const authors = authorsOf(read.at(-1) ?? before);
    read.push(
      citation.form === 'full' && authors.length > 0 && isAgain(citation.reading.authors)
        ? { ...citation, reading: { ...citation.reading, authors } }
        : citation,
    );
  }
  return read;
}

function isAgain(authors: readonly string[]): boolean {
  return authors.length === 1 && AGAIN.test(authors[0] ?? '');
}

/** "Lee, supra note 4": the name of a later form up to its comma. */
function authorsOf(citation: Citation | null): readonly string[] {
  if (citation?.form === 'full') return citation.reading.authors;
  const name = citation?.form === 'supra' ? (citation.name?.split(',', 1)[0] ?? '') : '';
  return NAME.test(name) ? [name] : [];
}

const AGAIN = /^(?:[Ii]dem|[Ii]d\.|[Ee]adem|[Ii]idem|[Ee]aedem|[Dd]ers\.?|[Dd]ies\.?)$/u;
// "Lee", "A. van Moe"
const NAME = /^(?:\p{Lu}\.-?\s?){0,3}(?:(?:van|von|de|der)\s){0,2}\p{Lu}[\p{L}’-]+$/u;
