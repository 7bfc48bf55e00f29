import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitations } from '#ingest/grammar/pieces.js';
import { KnownNames } from '#ingest/grammar/short-names.js';
import { readAll } from './cited.js';

/** What apparatuses are made of, so that random notes meet the grammar's branches. */
const bits = fc.constantFrom(
  'See ',
  'see also ',
  'Cf. ',
  'Id. ',
  'Ibid., ',
  'supra note 4',
  '(n 12)',
  'infra Part II',
  ', at 5',
  ' para 3',
  '; ',
  '. ',
  ', ',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  'Ann Lee, ',
  'Courts at Work',
  '12 J. INT’L L. 34',
  ' (2001)',
  ' v. ',
  'Moe',
  '504 U.S. 655',
  'https://example.org/a;b',
  '[hereinafter X]',
  '(quoting ',
  'ICC-02/05-01/09-302',
  '§ 5 UrhG',
  'the Court held',
  'A/HRC/15/41, and ',
  'T-51-Red-ENG, p. 12, l. 3',
  'resolutions 1820 (2008)',
  'above, para. 12',
  '(see footnote 4 above)',
  ' in ',
  'U.N. Doc. S/RES/1970',
  '1d. { 4',
  '¶',
  '\n',
  ' ',
  '🙂',
  'é',
);
const notes = fc
  .array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('citations stand inside their note, rise, and overlap only where nested', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const found = findCitations(text, new KnownNames());
      let last = 0;
      let before = 0;
      for (const { spotted, nested } of found) {
        expect(spotted.start).toBeGreaterThanOrEqual(before);
        expect(spotted.end).toBeGreaterThan(spotted.start);
        expect(spotted.end).toBeLessThanOrEqual(text.length);
        if (!nested) expect(spotted.start).toBeGreaterThanOrEqual(last);
        before = spotted.start;
        if (!nested) last = spotted.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('the text of a citation is the text of its spans', () => {
  fc.assert(
    fc.property(notes, (text) => {
      for (const citation of readAll(text)) {
        expect(citation.spans.map(([from, to]) => text.slice(from, to)).join('')).toBe(citation.text);
      }
    }),
    { numRuns: 500 },
  );
});

test('never throws, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readAll(text)),
    { numRuns: 1000 },
  );
});

test('twice the same gives the same', () => {
  fc.assert(
    fc.property(notes, (text) => void expect(readAll(text, text)).toEqual(readAll(text, text))),
    { numRuns: 200 },
  );
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['open brackets', '('.repeat(100_000)],
  ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
  ['commas', 'A, '.repeat(33_000)],
  ['full stops', 'A. '.repeat(33_000)],
  ['supra', 'supra '.repeat(16_000)],
  ['see', 'see '.repeat(25_000)],
  ['numbers', '1 A. 2 '.repeat(15_000)],
  ['one long word', 'a'.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['quotation marks', '“‘'.repeat(50_000)],
  ['names', 'Ann Lee & '.repeat(10_000)],
  ['v.', 'A v. B '.repeat(14_000)],
  ['Id.', 'Id. at 5. '.repeat(10_000)],
  ['years', 'A (2001), '.repeat(10_000)],
  ['notes', '(n 12) 3; '.repeat(10_000)],
  ['short names set up', '[hereinafter X'.repeat(7_000)],
  ['signals in brackets', 'see ('.repeat(20_000)],
  ['apostrophes', "'".repeat(100_000)],
  ['web addresses', 'http://a.b/'.repeat(9_000)],
  ['symbols', 'A/HRC/1/2 and '.repeat(7_000)],
  ['symbols in brackets', '(A/1/2) '.repeat(12_000)],
  ['resolutions', 'resolutions 1 (2001), '.repeat(4_500)],
  ['ranges of places', 'page 1 to page 2, '.repeat(5_500)],
  ['transcripts', 'T-1, p. 2, '.repeat(9_000)],
  ['places above', 'above, para. 1 '.repeat(6_500)],
  ['notes above', '(see note 1 above) '.repeat(5_200)],
  ['provisions', 'Article 1 of the A and '.repeat(4_300)],
  ['titles of decisions', 'Judgment on the '.repeat(6_200)],
  ['compared sources', 'with A v. B, '.repeat(7_600)],
];

test.each(hostile)('100 kB of %s take less than a second', (_name, text) => {
  // Time of this process, not of the clock: other work on the machine does not count.
  const before = process.cpuUsage();
  findCitations(text, new KnownNames());
  const spent = process.cpuUsage(before);
  expect((spent.user + spent.system) / 1000).toBeLessThan(1000);
});
