import { expect, it } from 'vitest';
import { labelOf, read } from './reading.js';

it.each([
  ['P-7: T-50-Red-ENG, p. 12, lines 3-9', { identifiers: ['T-50-Red-ENG'], pinpoint: 'p. 12, lines 3-9' }],
  [
    'T-176-Red2-ENG, p. 30, line 4 to p. 31, line 17',
    { identifiers: ['T-176-Red2-ENG'], pinpoint: 'p. 30, line 4 to p. 31, line 17' },
  ],
  ['Exhibit EVD-OTP-00711, at 0234', { identifiers: ['EVD-OTP-00711'], pinpoint: 'at 0234' }],
  [
    'XYZ-OTP-0164-0472-R01 (EVD-OTP-00407), p. 0475',
    { identifiers: ['XYZ-OTP-0164-0472-R01', 'EVD-OTP-00407'], pinpoint: 'p. 0475' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual({ kind: 'case', ...expected });
});

it('leaves the cases of the General Court alone', () => {
  expect(read('Case T-85/09 Moe v Commission, para 3')).toEqual({
    kind: 'case',
    title: 'Moe v Commission',
    identifiers: ['T-85/09'],
    pinpoint: 'para 3',
  });
});

it('labels a transcript by its number, not by the witness', () => {
  expect(labelOf('P-7: T-50-Red-ENG, p. 12')).toBe('T-50-Red-ENG');
});

it('takes no file number for the title of a book', () => {
  expect(read('Defence Response, ICC-01/20-01/21-121-Conf, paras 4-6')).toEqual({
    kind: 'case',
    title: 'Defence Response',
    identifiers: ['ICC-01/20-01/21-121-Conf'],
    pinpoint: 'paras 4-6',
  });
});
