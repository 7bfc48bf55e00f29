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
  'Schmidt-Aßmann',
  'de la Cruz',
  'MacDonald',
  'Ng',
];
const GIVEN = ['Ann', 'Bo', 'Cy', 'Dora', 'Eva', 'Finn', 'Göran', 'Hanna', 'Jean-Pierre', 'José'];
const TITLES = [
  'Tides of the Law',
  'Harbours and Their Keepers',
  'The Sands of the North',
  'Immunity at Sea: A History',
  'Rivers, Lakes and Courts',
  'Who Owns the Tides?',
  'Article 51 and Its Limits',
  'The Law of War in the Nineteenth Century',
  'Women, the State, and Revolution',
  'From Nuremberg to The Hague',
  'Re-thinking Sovereignty',
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

/** A chapter likewise. */
const CHAPTERS: Readonly<Record<string, (one: Source) => string>> = {
  oscola: ({ family, given, title, year }) =>
    `${family} ${given[0] ?? ''}, ‘${title}’ in Bo Roe (ed), Northern Waters (Oxford University Press ${year})`,
  chicago: ({ family, given, title, year }) =>
    `${family}, ${given}. “${title}.” In Northern Waters, edited by Bo Roe, 3–20. Oslo: Harbour Press, ${year}.`,
  apa: ({ family, given, title, year }) =>
    `${family}, ${given[0] ?? ''}. (${year}). ${title}. In B. Roe (Ed.), Northern Waters (pp. 3–20). Harbour Press.`,
  german: ({ family, given, title, year }) =>
    `${family}, ${given}: ${title}, in: Roe, Bo (Hrsg.), Northern Waters, Berlin ${year}, S. 3–20.`,
};

async function listed(entry: string) {
  const text = `# Sands\n\n## Bibliography\n\n${entry}\n`;
  const { citations } = await readDocument(new TextEncoder().encode(text), 'sands.md');
  return citations.flatMap((citation) => (citation.form === 'full' ? [citation.reading] : []));
}

const CONTAINERS = { book: '', article: 'L', chapter: 'Northern Waters' } as const;

const facts = (one: Source) => ({ title: one.title, year: one.year });

describe.each([
  ['book', BOOKS],
  ['article', ARTICLES],
  ['chapter', CHAPTERS],
] as const)('any %s', (kind, styles) => {
  it.each(Object.keys(styles))('is one source in a list by the style %s', async (style) => {
    await fc.assert(
      fc.asyncProperty(source, async (one) => {
        const readings = await listed(styles[style]?.(one) ?? '');
        expect(readings).toHaveLength(1);
        expect(readings[0]).toMatchObject({ kind, ...facts(one) });
        expect(readings[0]?.container ?? '').toContain(CONTAINERS[kind]);
        expect(readings[0]?.authors).toHaveLength(1);
        expect(readings[0]?.authors[0]).toMatch(new RegExp(`^${one.given[0] ?? ''}.*${one.family}$`));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
