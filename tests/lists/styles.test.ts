import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';

const FAMILIES = [
  'Lee',
  'Moe',
  'Roe',
  'Sund',
  'Aldmoor',
  'Hillbrecht',
  'Norvik',
  'van der Berg',
  'O’Hara',
  'Kreß',
];
const GIVEN = ['Ann', 'Bo', 'Cy', 'Dora', 'Eva', 'Finn', 'Göran', 'Hanna'];
const TITLES = [
  'Tides of the Law',
  'Harbours and Their Keepers',
  'The Sands of the North',
  'Immunity at Sea: A History',
  'Rivers, Lakes and Courts',
];

interface Source {
  readonly family: string;
  readonly given: string;
  readonly title: string;
  readonly year: number;
}

const source: fc.Arbitrary<Source> = fc.record({
  family: fc.constantFrom(...FAMILIES),
  given: fc.constantFrom(...GIVEN),
  title: fc.constantFrom(...TITLES),
  year: fc.integer({ min: 1950, max: 2024 }),
});

/** A book as styles list it (their guides: OSCOLA 1.7, Chicago 14 and 15, APA 7, NLM, German theses). */
const BOOKS: Readonly<Record<string, (one: Source) => string>> = {
  oscola: ({ family, given, title, year }) =>
    `${family} ${given[0] ?? ''}, ${title} (2nd edn, Oxford University Press ${year})`,
  chicago: ({ family, given, title, year }) => `${family}, ${given}. ${title}. Oslo: Harbour Press, ${year}.`,
  'author-date': ({ family, given, title, year }) =>
    `${family}, ${given}. ${year}. ${title}. Oslo: Harbour Press.`,
  apa: ({ family, given, title, year }) =>
    `${family}, ${given[0] ?? ''}. (${year}). ${title}. Harbour Press.`,
  german: ({ family, given, title, year }) => `${family}, ${given}: ${title}, 2. Aufl., Berlin ${year}.`,
};

/** An article likewise. */
const ARTICLES: Readonly<Record<string, (one: Source) => string>> = {
  oscola: ({ family, given, title, year }) => `${family} ${given[0] ?? ''}, ‘${title}’ (${year}) 75 MLR 220`,
  chicago: ({ family, given, title, year }) =>
    `${family}, ${given}. “${title}.” Yale Law Journal 75, no. 3 (${year}): 220–45.`,
  apa: ({ family, given, title, year }) =>
    `${family}, ${given[0] ?? ''}. (${year}). ${title}. Yale Law Journal, 75(3), 220–245.`,
  european: ({ family, given, title, year }) =>
    `${family}, ${given}, ‘${title}’, 75 Yale Law Journal (${year}), pp. 220–245.`,
};

async function listed(entry: string) {
  const text = `# Sands\n\n## Bibliography\n\n${entry}\n`;
  const { citations } = await readDocument(new TextEncoder().encode(text), 'sands.md');
  return citations.flatMap((citation) => (citation.form === 'full' ? [citation.reading] : []));
}

const facts = (one: Source) => ({ title: one.title, year: one.year });

describe.each([
  ['book', BOOKS],
  ['article', ARTICLES],
] as const)('any %s', (kind, styles) => {
  it.each(Object.keys(styles))('is one source in a list by the style %s', async (style) => {
    await fc.assert(
      fc.asyncProperty(source, async (one) => {
        const readings = await listed(styles[style]?.(one) ?? '');
        expect(readings).toHaveLength(1);
        expect(readings[0]).toMatchObject({ kind, ...facts(one) });
        expect(readings[0]?.authors).toHaveLength(1);
        expect(readings[0]?.authors[0]).toMatch(new RegExp(`^${one.given[0] ?? ''}.*${one.family}$`));
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
