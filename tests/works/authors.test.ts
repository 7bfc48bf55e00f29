import { describe, expect, it } from 'vitest';
import { givenAgree, personKey, personName, sameFamily } from '#ingest/works/authors.js';

describe('personName', () => {
  it.each([
    ['DAVID SCHEFFER', 'scheffer', 'David Scheffer'],
    ['Beth Van Schaack', 'van schaack', 'Beth Van Schaack'],
    ['Frédéric Mégret', 'megret', 'Frédéric Mégret'],
    ['Schwarcz, Steven L.', 'schwarcz', 'Steven L. Schwarcz'],
    ['Robert Cooter Jr.', 'cooter', 'Robert Cooter'],
    ['M. Cherif Bassiouni', 'bassiouni', 'M. Cherif Bassiouni'],
    ['Hernando de Soto', 'de soto', 'Hernando de Soto'],
    ['Prince Zeid Ra’ad Al Hussein', 'al hussein', 'Prince Zeid Ra’ad Al Hussein'],
    ['FERSTMAN, ET AL.', 'ferstman', 'Ferstman'],
    ['O’BRIEN', 'obrien', 'O’Brien'],
    ['', '', ''],
  ])('takes %s apart', (printed, family, name) => {
    expect(personName(printed)).toMatchObject({ family, name });
  });
  it.each([
    ['SL Schwarcz', ['s', 'l']],
    ['R.P. Malloy', ['r', 'p']],
    ['Robin P. Malloy', ['robin', 'p']],
    ['ADAM SMITH', ['adam']],
  ])('reads the given names of %s', (printed, given) => {
    expect(personName(printed).given).toEqual(given);
  });
});

describe('the same person', () => {
  it.each([
    ['Van Schaak', 'Van Schaack'],
    ['Schaack', 'Van Schaack'],
    ['B0SCO', 'Bosco'],
    ['Bekou', 'BEKOU'],
  ])('has the family names %s and %s', (a, b) => {
    expect(sameFamily(personName(a), personName(b))).toBe(true);
  });
  it.each([
    ['Roth', 'Ross'],
    ['Lee', 'Lei'],
    ['Akande', 'Ambos'],
  ])('has not the family names %s and %s', (a, b) => {
    expect(sameFamily(personName(a), personName(b))).toBe(false);
  });
  it('may have an initial for a name, not another initial', () => {
    expect([givenAgree(['s'], ['scott']), givenAgree(['j'], ['scott']), givenAgree([], ['scott'])]).toEqual([
      true,
      false,
      true,
    ]);
  });
  it('has one key, made of the family and first given name', () => {
    expect(personKey(personName('SCOTT A. STRAUS'))).toBe('straus, scott');
  });
});
