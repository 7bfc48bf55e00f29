// "Microsoft Word - draft2.docx", "untitled", "article_final"
const LEFT_OVER = /^(?:microsoft\b|untitled|unknown|title$|document\d*$)|\.(?:docx?|html?|odt|pdf|rtf)$|_/i;

/**
 * Whether metadata can be believed: nearly all words of the value (two at least) stand in the opening of the
 * text. Titles and authors in metadata are often a template's.
 */
export function isBorneOut(value: string, opening: string): boolean {
  if (LEFT_OVER.test(value)) return false;
  const there = new Set(wordsOf(opening));
  const own = wordsOf(value);
  return own.length >= 2 && own.filter((word) => there.has(word)).length >= 0.85 * own.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
