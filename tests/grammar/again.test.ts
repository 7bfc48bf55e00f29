import { expect, test } from 'vitest';
import { readAll } from './cited.js';

/** Authors of the full citations, in order. */
const authors = (...notes: string[]) =>
  readAll(...notes).flatMap((one) => (one.form === 'full' ? [one.reading.authors] : []));

test.each([
  [
    'in the next note',
    ['A. Moe, Law of Rivers (Hart, 2009), p. 12.', 'Idem, ‘On Lakes’, 7 Law Review (2011) 25.'],
    [['A. Moe'], ['A. Moe']],
  ],
  [
    'in the same note, in small letters',
    ['B. Lee, Law of Rivers (Hart, 2009); eadem, Law of Lakes (Hart, 2012).'],
    [['B. Lee'], ['B. Lee']],
  ],
  [
    'twice',
    ['C. Poe, Flüsse (2001); ders., Seen (2003); ders., Meere (2005).'],
    [['C. Poe'], ['C. Poe'], ['C. Poe']],
  ],
  [
    'by “id.” before a title',
    ['A. Moe, ‘On Rivers’ (2003) 1 JICJ 918; id., ‘On Lakes’ (2009) 7 JICJ 933.'],
    [['A. Moe'], ['A. Moe']],
  ],
  ['behind a supra form', ['Moe, supra note 4; idem, Law of Seas (Hart, 2015).'], [['Moe']]],
  ['after nobody', ['Idem, Law of Seas (Hart, 2015).'], [['Idem']]],
])('the author of the citation before once more: %s', (_, notes, expected) => {
  expect(authors(...notes)).toEqual(expected);
});

test('a supra form is named by what stands behind the word', () => {
  expect(readAll('Idem, Law of Seas, supra note 3, p. 4.')).toMatchObject([
    { form: 'supra', name: 'Law of Seas', targetNote: 3, pinpoint: 'p. 4' },
  ]);
});
