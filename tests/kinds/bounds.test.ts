import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, kinds, readSegment } from '#ingest/kinds/index.js';
import { WORK_KINDS } from '#schema/work.js';
import { segment } from './reading.js';

const scraps = fc.constantFrom(
  'A. ',
  'Lee, ',
  '12 ',
  '(1990) ',
  "'",
  '“',
  '”',
  ' v. ',
  'S/RES/1 ',
  'art. 1, ',
  ' Act ',
  ', in ',
  '1 U.S. 1',
  '§ 1 ',
  '[2001] ',
  'ICC-01/04-',
  'Res. ',
  'é',
  'HARV. L. REV. ',
  '(eds), ',
  '10.1234/x',
  '{1',
  ', ',
  ';',
  ' and ',
);
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without throwing, with a confidence within 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const kind of kinds) {
          const found = kind.read(segment(text));
          if (found === null) continue;
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(found.reading.kind).toBe(kind.kind);
          expect(kind.keys(found.reading).every((key) => /^[a-z-]+:./.test(key))).toBe(true);
          expect(kind.label(found.reading)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of 100,000 repeated scraps is read in time that grows with its length (loose bound for busy machines)', () => {
    for (const scrap of [
      'A. ',
      'Aa, ',
      '1, 2 ',
      '((1990) ',
      "'a ",
      'Aa v. Bb, ',
      'art. 1, ',
      '§ 1 ',
      '1 U.S. 1 ',
      'A/B/C/',
      'and ',
      'Treaty of ',
    ]) {
      const started = performance.now();
      readSegment(segment(`Ann Lee, Title, 12 ${scrap.repeat(100_000 / scrap.length)}1`));
      expect(performance.now() - started, scrap).toBeLessThan(4000);
    }
  });
});

describe('the list of kinds', () => {
  it('has every kind once', () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...WORK_KINDS].sort());
    expect(WORK_KINDS.map((kind) => kindOf(kind).kind)).toEqual([...WORK_KINDS]);
  });
});
