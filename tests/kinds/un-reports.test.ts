import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Publications and papers as United Nations documents cite them. */
it.each([
  [
    'UNHCR, Rivers and Borders: Movement in 2015 (Geneva, 2016), p. 12',
    {
      kind: 'report',
      institution: 'UNHCR',
      title: 'Rivers and Borders: Movement in 2015',
      year: 2016,
      pinpoint: 'p. 12',
    },
  ],
  [
    'UN-Women, Peace by Rivers: A Study on the Implementation of Security Council Resolution 1325 (New York, 2015), p. 73',
    {
      kind: 'report',
      institution: 'UN-Women',
      title: 'Peace by Rivers: A Study on the Implementation of Security Council Resolution 1325',
      year: 2015,
      pinpoint: 'p. 73',
    },
  ],
  [
    'Report of the Third World Conference on Rivers, Nairobi, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.9), chap. I, resolution 1, annex II',
    {
      kind: 'report',
      title: 'Report of the Third World Conference on Rivers',
      year: 1995,
      pinpoint: 'chap. I, resolution 1, annex II',
    },
  ],
  [
    'A/CONF.177/20/Rev.1, chap. I, resolution 1, annex II, para. 145',
    {
      kind: 'report',
      identifiers: ['A/CONF.177/20/Rev.1'],
      pinpoint: 'chap. I, resolution 1, annex II, para. 145',
    },
  ],
  [
    'UNHCR, “Guidelines on Rivers No. 7”, HCR/GIP/02/09, para. 9',
    {
      kind: 'report',
      institution: 'UNHCR',
      title: 'Guidelines on Rivers No. 7',
      identifiers: ['HCR/GIP/02/09'],
      pinpoint: 'para. 9',
    },
  ],
  [
    'Submission from Utopia Watch, 4 March 2014',
    { kind: 'speech', title: 'Submission from Utopia Watch', year: 2014, date: '2014-03-04' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('still reads a resolution that is named behind its own title', () => {
  expect(read('Women and Rivers, Security Council resolution 1325 (2000), para. 3')).toMatchObject({
    kind: 'resolution',
    year: 2000,
  });
});

it.each(['UNGA', 'UNSC', 'General Assembly'])(
  'a titled resolution of the %s is known by its symbol',
  (organ) => {
    expect(read(`${organ} ‘Rivers of Utopia’ (2 March 2010) UN Doc A/RES/64/999`)).toMatchObject({
      kind: 'resolution',
      title: 'Rivers of Utopia',
      date: '2010-03-02',
      identifiers: ['UN Doc A/RES/64/999'],
    });
  },
);
