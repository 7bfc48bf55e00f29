import { beginsWithAuthor } from '#ingest/grammar/authors.js';

/** Chapters of one collection in a row: where each begins and ends, the last without its collection. */
export interface ChapterList {
  readonly chapters: readonly { readonly start: number; readonly end: number }[];
  /** Where ", in COLLECTION" begins, which stands once for all. */
  readonly collection: number;
}

/**
 * "Ann Lee, Law and Order, Bo Moe, Order without Law, Cy Roe, Law of Orders, in COLLECTION (Di Poe ed., 2017)": authors
 * and titles take turns, three times at least, with commas only. Null where they don't for sure.
 */
export function chapterListAt(text: string, at: number, end: number): ChapterList | null {
  const first = text.indexOf(', in ', at);
  if (first < 0 || first > at + LONGEST) return null;
  const stretch = text.slice(at, Math.min(end, at + LONGEST));
  const collection = COLLECTION.exec(stretch)?.index ?? -1;
  if (collection < 0 || UNLIKELY.test(stretch.slice(0, collection))) return null;
  const parts = partsOf(stretch.slice(0, collection));
  const starts = parts.filter(({ text: part }) => isPerson(part)).map(({ start }) => start);
  const turns = parts.every(
    ({ text: part }, i) => !isPerson(part) || (i + 1 < parts.length && !isPerson(parts[i + 1]?.text ?? '')),
  );
  if (starts.length < FEWEST || starts[0] !== 0 || !turns) return null;
  const chapters = starts.map((start, i) => ({
    start: at + start,
    end: at + (starts[i + 1] === undefined ? collection : (starts[i + 1] ?? 0) - ', '.length),
  }));
  return { chapters, collection: at + collection };
}

function partsOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split(', ').map((part) => {
    const found = { text: part, start };
    start += part.length + ', '.length;
    return found;
  });
}

function isPerson(part: string): boolean {
  return PERSON.test(part) && beginsWithAuthor(`${part}, `, 0, part.length + 2);
}

const LONGEST = 1200;
/** Fewer may be one title with commas in it. */
const FEWEST = 3;
// ", in ADAM SMITH AND LAW (Bo Moe ed."
const COLLECTION = /, in (?=\p{Lu}[^()]{3,160}\([^()]{3,80} eds?\.)/u;
const UNLIKELY = /[\d()[\]“”‘;:]/u;
// "C.A. Cooke", "Ann van der Lee", "Jo Doe-Roe"
const PERSON =
  /^(?:(?:\p{Lu}\.-?){1,3}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: (?:\p{Lu}\.|van|von|der|de|di|la|le|\p{Lu}[\p{L}’-]+)){1,4}$/u;
