import { expect, test } from 'vitest';
import { markersOf } from '#ingest/grammar/markers.js';

const cases: readonly (readonly [text: string, marker: string])[] = [
  ['Roth, supra note 10, at 3', 'supra note 10 | note back 10'],
  ['SMITH, supra mnote 11', 'supra mnote 11 | note back 11'],
  ['Roth (n 10) 3', '(n 10) | note back 10'],
  ['Roth (Fn. 12)', '(Fn. 12) | note back 12'],
  ['above n 12', 'above n 12 | note back 12'],
  ['supra n. 4', 'supra n. 4 | note back 4'],
  ['op. cit. n. 12', 'op. cit. n. 12 | note back 12'],
  ['op. cit., p. 4', 'op. cit. | work back'],
  ['loc. cit.', 'loc. cit. | work back'],
  ['cited above at footnote 2', 'cited above at footnote 2 | note back 2'],
  ['a.a.O. (Fn. 12)', 'a.a.O. (Fn. 12) | note back 12'],
  ['infra note 144', 'infra note 144 | note ahead 144'],
  ['infra note 35 and accompanying text', 'infra note 35 and accompanying text | note ahead 35 place'],
  ['supra Part III.A.3', 'supra Part III.A.3 | part back III.A.3'],
  ['infra Section II.B', 'infra Section II.B | part ahead II.B'],
  ['below Part 2', 'below Part 2 | part ahead 2'],
  ['Section 4.2 below', 'Section 4.2 below | part ahead 4.2'],
  ['notes 12-14 above and accompanying text', 'notes 12-14 above and accompanying text | note back 12 place'],
  ['text to n 34', 'text to n 34 | note unsaid 34 place'],
  ['supra text accompanying note 5', 'supra text accompanying note 5 | note back 5 place'],
  ['oben Fn. 12', 'oben Fn. 12 | note back 12'],
];

test.each(cases)('%s', (text, expected) => {
  const [marker] = markersOf(text);
  const said =
    marker &&
    [marker.points, marker.direction, marker.note ?? marker.part, marker.place ? 'place' : null].filter(
      (part) => part !== null,
    );
  expect(marker && `${text.slice(marker.start, marker.end)} | ${said?.join(' ') ?? ''}`).toBe(expected);
});

test('plain words point nowhere', () => {
  expect(markersOf('The court above held that part of the text was in note form.')).toEqual([]);
});
