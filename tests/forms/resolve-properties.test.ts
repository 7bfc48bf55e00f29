import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCitations } from '#ingest/forms/index.js';
import { mergeWorks } from '#ingest/works/index.js';
import { readCase } from './resolve-case.js';

const part = fc.oneof(
  fc.constantFrom(
    'Id.',
    'Id. @ art. 3',
    'Id. @ at 9',
    'nested Id.',
    'crossref 2',
    'supra 1',
    'supra 99',
    'unknown: - / -',
  ),
  fc
    .constantFrom('Lee', 'Moe', 'Rome Statute', 'B0sco', '[(', '…', '\u0301', 'a'.repeat(300))
    .chain((name) =>
      fc.constantFrom(
        `${name} supra 1`,
        `${name} supra`,
        `short ${name}`,
        `book: ${name} / T ${name}`,
        `case: - / ${name} v. ${name}`,
      ),
    ),
  fc.constantFrom(
    'article: Ann Lee / First / year=2000',
    'treaty: - / Rome Statute / treaty-series=2187 U.N.T.S. 90',
    'resolution: - / - / symbol=S/RES/1593',
    'web: - / Page / url=https://example.org/page-one',
  ),
);
/** A made-up name of two or three syllables, another for each number. */
function word(number: number): string {
  const syllables = 'bar kel mon tur sav pel dor wex lin gat rho zim fen hul jar'.split(' ');
  let [rest, name] = [number, ''];
  do {
    name += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const document = fc
  .array(fc.tuple(fc.constantFrom('', ' lost', ' truncated'), fc.array(part, { maxLength: 4 })), {
    maxLength: 12,
  })
  .map((notes) => notes.map(([status, parts], i) => `${i + 1}${status}. ${parts.join(' ;; ')}`).join('\n'))
  .filter((text) => text !== '');

describe('resolveCitations', () => {
  it('gives one outcome for each citation, in order', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { citations, notes } = readCase(text);
        const outcomes = resolveCitations(citations, mergeWorks(citations), notes);
        expect(outcomes.map((outcome) => outcome.citation)).toEqual(citations.map((citation) => citation.id));
      }),
    );
  });
  it('points back only, and to works of the document', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { citations, notes } = readCase(text);
        const merged = mergeWorks(citations);
        const works = new Set(merged.works.map((work) => work.id));
        const order = citations.map((citation) => citation.id);
        resolveCitations(citations, merged, notes).forEach((outcome, i) => {
          if (outcome.status !== 'resolved') return;
          expect(works).toContain(outcome.work);
          if (outcome.antecedent) expect(order.indexOf(outcome.antecedent)).toBeLessThan(i);
          expect(outcome.confidence).toBeGreaterThan(0);
          expect(outcome.confidence).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
  it('gives the same for the same', () => {
    fc.assert(
      fc.property(document, (text) => {
        const run = () => {
          const { citations, notes } = readCase(text);
          return resolveCitations(citations, mergeWorks(citations), notes);
        };
        expect(run()).toEqual(run());
      }),
    );
  });
  it('is about linear in the number of notes', () => {
    const text = (size: number) =>
      Array.from(
        { length: size },
        (_, i) =>
          `${i + 1}. book: Ann ${word(i)} / On ${word(i * 7)} ${word(i * 13 + 5)} ;; Id. ;; ${word(i >> 1)} supra ${(i >> 1) + 1}`,
      ).join('\n');
    const time = (size: number) => {
      const { citations, notes } = readCase(text(size));
      const runs = [1, 2, 3, 4, 5].map(() => {
        const start = process.cpuUsage();
        resolveCitations(citations, mergeWorks(citations), notes);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...runs);
    };
    // eight times where it is linear, sixty-four times where it is not; a compiler at work beside it counts too
    expect(time(4000) / Math.max(time(500), 5)).toBeLessThan(30);
  });
});
