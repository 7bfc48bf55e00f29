import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, editDistance, fold, nearlySame, skeleton, trimMarks } from '#ingest/works/fold.js';

describe('folding', () => {
  it('drops case, accents and marks', () => {
    expect([fold("Int'l Crim. Ct."), fold('Mégret & Samson'), bare('ICC-ASP/22/Res.3')]).toEqual([
      'intl crim ct',
      'megret samson',
      'iccasp22res3',
    ]);
  });
  it('makes letters that scans confuse equal', () => {
    expect([skeleton('B0SCO'), skeleton('modern'), skeleton('1l')]).toEqual([
      skeleton('BOSCO'),
      skeleton('modem'),
      skeleton('I1'),
    ]);
  });
  it('trims marks', () => {
    expect(trimMarks(' “Roth,” ', ',“”')).toBe('Roth');
  });
});

describe('nearlySame', () => {
  it.each([
    ['Schaak', 'Schaack'],
    ['Bo0scCO', 'B0SCO'],
    ['Marinakis', 'Mariuakis'],
    ['Nouwen', 'Nouweu'],
  ])('takes %s for %s', (a, b) => {
    expect(nearlySame(a, b)).toBe(true);
  });
  it.each([
    ['Roth', 'Ruto'],
    ['ICC', 'ICJ'],
    ['Smith', 'Schmidt'],
    ['Bosnia', 'Bosnian'],
  ])('does not take %s for %s', (a, b) => {
    expect(nearlySame(a, b)).toBe(false);
  });
});

describe('editDistance', () => {
  it('counts edits up to its limit', () => {
    expect([
      editDistance('kitten', 'sitting', 5),
      editDistance('kitten', 'sitting', 2),
      editDistance('', 'ab', 2),
    ]).toEqual([3, 3, 2]);
  });
  it('is the same both ways', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 9 }),
        fc.string({ maxLength: 9 }),
        (a, b) => editDistance(a, b, 4) === editDistance(b, a, 4),
      ),
    );
  });
});
