import { expect, test } from 'vitest';
import { apparatus, inNote, noteNumbers, sameWork, seed } from './read.js';

const read = await seed('arrest-warrants-are-not-invitations.md');

test('it has notes 1 to 18, all of them called in the body', () => {
  expect(noteNumbers(read)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  expect(read.notes.every(({ callOut }) => callOut !== null)).toBe(true);
});

test('note 2 cites two resolutions, note 4 two articles', () => {
  expect(apparatus(read, 2)).toEqual(['full resolution -> self', 'full resolution -> self']);
  expect(apparatus(read, 4)).toEqual(['full article -> self', 'full article -> self']);
});

test('“Rome Statute, art. 119(1)” is the treaty of note 1', () => {
  expect(sameWork(read, '5.1', '1.1')).toBe(true);
  expect(sameWork(read, '12.1', '1.1')).toBe(true);
  expect(inNote(read, 12)[0]?.pinpoint).toBe('art. 112(2)(f)');
});

test('the links of the running text are citations of web pages', () => {
  const links = read.citations.filter(
    (one) => one.place.in === 'body' && one.form === 'full' && one.reading.urls.length > 0,
  );
  expect(links.map((one) => (one.form === 'full' ? one.reading.urls[0] : ''))).toEqual([
    'https://www.icc-cpi.int/darfur/albashir',
    'https://asp.icc-cpi.int/non-cooperation',
  ]);
});

test('note 16 cites the article of Edda Korvald', () => {
  const [korvald] = inNote(read, 16);
  expect(korvald?.form === 'full' && korvald.reading).toMatchObject({
    kind: 'article',
    authors: ['Edda Korvald'],
    container: 'North Sea Journal of International Law',
    volume: '12',
    page: '101',
    year: 2025,
  });
});
