import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';

const LISTED = `## References

Lee, Ann. 2009. *First Sands*. Oslo: Harbour Press.

Lee, Ann (2015): Second Sands. Oslo: Harbour Press.

Lee, Ann (2016a): Third Sands. Oslo: Harbour Press.

Lee, Ann (2016b): Fourth Sands. Oslo: Harbour Press.

Moe, Bo and Roe, Cy (2012) 'Tides of the law', Norvik Law Review, 23(1), pp. 33–60.

Sund E (1999) First tides. J Int Law 12:33–45
`;

/** What each citation of the running text before the list means: its words, its work's title, where it points. */
async function read(sentence: string) {
  const text = `# Sands\n\n${sentence}\n\n${LISTED}`;
  const { citations, outcomes, works } = await readDocument(new TextEncoder().encode(text), 'sands.md');
  const titles = new Map(works.map(({ id, reading }) => [id, reading.title]));
  return citations.flatMap(({ form, text: words, pinpoint }, i) => {
    const outcome = outcomes[i];
    if (form === 'full') return [];
    return [[words, outcome?.status === 'resolved' ? titles.get(outcome.work) : outcome?.status, pinpoint]];
  });
}

describe('author and year in running text', () => {
  it.each([
    ['It is old (Lee 2009: 33).', [['Lee 2009: 33', 'First Sands', '33']]],
    ['As Lee (2015, 12) says.', [['Lee (2015, 12)', 'Second Sands', '12']]],
    [
      'It is so (Moe and Roe 2012, p. 4; Sund, 1999).',
      [
        ['Moe and Roe 2012, p. 4', 'Tides of the law', 'p. 4'],
        ['Sund, 1999', 'First tides', null],
      ],
    ],
    ['It is new (Lee 2016b).', [['Lee 2016b', 'Fourth Sands', null]]],
    ['Moe et al. (2012) found it.', [['Moe et al. (2012)', 'Tides of the law', null]]],
  ])('%s', async (sentence, cited) => {
    expect(await read(sentence)).toEqual(cited);
  });

  it.each([
    'In March 2009 Lee wrote of it, and Norvik 2009 was a fair.',
    'Lee 2011 is not listed, nor is Lee 2009/10.',
    'The Moe Act 2012 is a law.',
  ])('is not in: %s', async (sentence) => {
    expect(await read(sentence)).toEqual([]);
  });
});

describe('notes by author and year', () => {
  it('tell works of one author apart', async () => {
    const text = `# Sands\n\nOne.[^1]\n\n[^1]: Lee (2009), 12; Lee 2015, 33; Lee 2016a, 7.\n\n${LISTED}`;
    const { outcomes, works } = await readDocument(new TextEncoder().encode(text), 'sands.md');
    const titles = new Map(works.map(({ id, reading }) => [id, reading.title]));
    expect(
      outcomes.slice(0, 3).map((one) => (one.status === 'resolved' ? titles.get(one.work) : one.status)),
    ).toEqual(['First Sands', 'Second Sands', 'Third Sands']);
  });
});
