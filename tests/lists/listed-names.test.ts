import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';

const LISTED = `## Bibliography

Lee, Ann, and Bo Moe. “Tides of the Law: What Was Said.” Norvik Law Review 125, no. 3 (2012): 220–45.

van der Roe, Kai. Third Sands. Cambridge: Cambridge University Press, 2015.
`;

/** The form and the outcome of the one note's citations, and where they point into their sources. */
async function read(note: string) {
  const text = `# Sands\n\nThe claim.[^1]\n\n[^1]: ${note}\n\n${LISTED}`;
  const { citations, outcomes, works } = await readDocument(new TextEncoder().encode(text), 'sands.md');
  const titles = new Map(works.map(({ id, reading }) => [id, reading.title]));
  return citations.flatMap(({ place, form, pinpoint }, i) => {
    const outcome = outcomes[i];
    if (place.in === 'body') return [];
    return [[form, outcome?.status === 'resolved' ? titles.get(outcome.work) : outcome?.status, pinpoint]];
  });
}

const TIDES = 'Tides of the Law: What Was Said';

describe('a listed work, named by its author and words of its title', () => {
  it.each([
    ['Lee and Moe, “Tides of the Law,” 221.', ['short', TIDES, '221']],
    ['Lee and Moe, ‘Tides of the Law’, 221.', ['short', TIDES, '221']],
    ['See Lee & Moe, Tides, 12.', ['short', TIDES, '12']],
    ['Lee/Moe, Tides of the Law, p. 221.', ['short', TIDES, 'p. 221']],
    ['Lee, A., Tides, at 9.', ['short', TIDES, 'at 9']],
    ['van der Roe, Third Sands, 5.', ['short', 'Third Sands', '5']],
    ['Lee, Tides of the Law.', ['short', TIDES, null]],
  ])('%s', async (note, cited) => {
    expect(await read(note)).toEqual([cited]);
  });

  it.each([
    ['a work by somebody else', 'Sund, Tides of the Law, 221.'],
    ['a work of theirs that is not listed', 'Lee, Rivers of the Law, 221.'],
    ['an article in full', 'Lee, Tides of the Law, in: Roe (ed.), Waters (Oslo 2010) 3, 5.'],
  ])('is not %s', async (_, note) => {
    const cited = await read(note);
    expect(cited.filter(([form, title]) => form === 'short' && title === TIDES)).toEqual([]);
  });
});
