import { describe, expect, it } from 'vitest';
import { swissCommentaries } from '#ingest/tables/swiss-commentaries.js';
import { cited, readAll } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

describe('what Swiss writing cites', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'Urteil des Bundesgerichts 4A_946/2020 vom 12. April 2021 E. 3.1',
      {
        kind: 'case',
        institution: 'Bundesgerichts',
        year: 2021,
        date: '2021-04-12',
        identifiers: ['4A_946/2020'],
        pinpoint: 'E. 3.1',
      },
    ],
    [
      'BGer 5A_991/2023 vom 13. August 2024 E. 2.1',
      { institution: 'BGer', date: '2024-08-13', identifiers: ['5A_991/2023'], pinpoint: 'E. 2.1' },
    ],
    [
      'arrêt du Tribunal fédéral 4A_946/2020 du 12 avril 2021',
      { institution: 'Tribunal fédéral', date: '2021-04-12', identifiers: ['4A_946/2020'] },
    ],
    [
      'Entscheid des Obergerichts des Kantons Bern ZK 13 942 vom 12. März 2014 E. 3',
      {
        institution: 'Obergerichts des Kantons Bern',
        date: '2014-03-12',
        identifiers: ['ZK 13 942'],
        pinpoint: 'E. 3',
      },
    ],
    [
      'Roe/Moe/Poe, Schweizerisches Flussrecht, 12. Aufl., Bern 2018, § 2 N 10',
      {
        kind: 'book',
        authors: ['Roe', 'Moe', 'Poe'],
        title: 'Schweizerisches Flussrecht',
        pinpoint: '§ 2 N 10',
      },
    ],
    [
      'BSK OR I-Roe, Art. 97 N 15',
      { kind: 'chapter', authors: ['Roe'], container: 'BSK OR I', pinpoint: 'Art. 97 N 15' },
    ],
    [
      'CR CO I-Roe/Moe, art. 97 n. 12',
      { kind: 'chapter', authors: ['Roe', 'Moe'], container: 'CR CO I', pinpoint: 'art. 97 n. 12' },
    ],
    ['BK-Roe, Art. 19 OR N 12', { kind: 'chapter', authors: ['Roe'], container: 'BK' }],
    [
      'Roe, in: Basler Kommentar, 3. Auflage 2023, Art. 279 StPO N 13',
      {
        kind: 'chapter',
        authors: ['Roe'],
        container: 'Basler Kommentar',
        year: 2023,
        pinpoint: 'Art. 279 StPO N 13',
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('keeps two authors of a German commentary’s entry apart from its editors', () => {
    expect(read('Moe/Poe/Roe, 7. Aufl. 2022, UrhG § 60c Rn. 1')).toMatchObject({
      kind: 'chapter',
      authors: ['Roe'],
      container: 'Moe/Poe',
    });
  });

  it('finds an entry as a source, wherever it is cited', () => {
    const [first, second] = readAll('BSK OR I-Roe, Art. 97 N 15.', 'Vgl. BSK OR I-Roe, Art. 98 N 2.');
    expect([first?.form, second?.form]).toEqual(['full', 'full']);
    expect(keysOf(first?.text ?? '')).toEqual(['entry:roe:bskori']);
    expect(keysOf(second?.text ?? '')).toEqual(['entry:roe:bskori']);
  });

  it.each([
    'The BK-Roe group, art. 5 of whose statute is new, moved in 2010 to a smaller harbour.',
    'ZK-1 Art. 5',
  ])('finds none in %s', (text) => {
    expect(cited(text).filter((line) => line.includes('[full]'))).toEqual([]);
  });

  it('has each commentary once', () => {
    const letters = swissCommentaries.map(([one]) => one);
    expect(letters.toSorted()).toEqual(letters);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
