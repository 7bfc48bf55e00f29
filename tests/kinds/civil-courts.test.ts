import { expect, it } from 'vitest';
import { cited } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

/** Decisions as French, Italian, Dutch, Spanish, Austrian and German writers cite them. */
it.each([
  ['CE, Ass., 20 oct. 1999, Roe', { institution: 'CE', title: 'Roe', date: '1999-10-20' }],
  [
    'CE, 30 mai 1995, n° 99778, Société Moe, Rec. 190',
    { institution: 'CE', title: 'Société Moe', date: '1995-05-30', identifiers: ['n° 99778', 'Rec. 190'] },
  ],
  [
    'Cass. 1re civ., 3 mars 2011, n° 08-99.108',
    { institution: 'Cass. 1re civ.', date: '2011-03-03', identifiers: ['08-99.108'] },
  ],
  [
    'Cass. civ. 1re, 3 mars 2011, Bull. civ. I, n° 99',
    { institution: 'Cass. civ. 1re', date: '2011-03-03', identifiers: ['Bull. civ. I, n° 99'] },
  ],
  [
    'Cons. const., 16 juill. 1973, n° 73-99 DC, Liberté de Roe',
    {
      institution: 'Cons. const.',
      title: 'Liberté de Roe',
      date: '1973-07-16',
      identifiers: ['n° 73-99 DC'],
    },
  ],
  [
    'CA Paris, 5 févr. 2011, n° 09/99345',
    { institution: 'CA Paris', date: '2011-02-05', identifiers: ['n° 09/99345'] },
  ],
  [
    'CEDH, 7 juillet 1990, Roe c. Utopie, n° 99038/88, § 88',
    { institution: 'CEDH', title: 'Roe c. Utopie', date: '1990-07-07', pinpoint: '§ 88' },
  ],
  ['Corte cost., sent. n. 998/2009', { institution: 'Corte cost.', identifiers: ['n. 998/2009'] }],
  [
    'Cass., sez. un., 11 marzo 2005, n. 9044, Roe',
    { institution: 'Cass.', title: 'Roe', date: '2005-03-11', identifiers: ['n. 9044'] },
  ],
  [
    'Corte costituzionale, sentenza 24 ottobre 2009, n. 998, punto 4',
    { institution: 'Corte costituzionale', date: '2009-10-24', pinpoint: 'punto 4' },
  ],
  ['HR 19 maart 2005, NJ 2005/997', { institution: 'HR', date: '2005-03-19', identifiers: ['NJ 2005/997'] }],
  [
    'Hof Den Haag 9 oktober 2019, ECLI:NL:GHDHA:2019:9591, r.o. 45',
    {
      institution: 'Hof Den Haag',
      date: '2019-10-09',
      identifiers: ['ECLI:NL:GHDHA:2019:9591'],
      pinpoint: 'r.o. 45',
    },
  ],
  [
    'TS, sentencia núm. 998/2009, de 1 de octubre de 2009',
    { institution: 'TS', date: '2009-10-01', identifiers: ['núm. 998/2009'] },
  ],
  ['OGH 17.12.2014, 4 Ob 994/13g', { institution: 'OGH', date: '2014-12-17', identifiers: ['4 Ob 994/13g'] }],
  ['BGH NJW 2011, 1234', { institution: 'BGH', identifiers: ['NJW 2011, 1234'] }],
  ['OLG Hamburg GRUR-RR 2012, 123', { institution: 'OLG Hamburg', identifiers: ['GRUR-RR 2012, 123'] }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'case', ...expected });
});

/** Letters of a court that begin something else. */
it.each([
  ['TS Roe, The Waste River (Utopia University Press 1999)', 'book'],
  ['HR Moe, Rivers and Law (Utopia University Press 1999)', 'book'],
])('no court: %s', (text, kind) => {
  expect(read(text)?.['kind']).toBe(kind);
});

it('is one work by its court, day and name', () => {
  expect(keysOf('CE, Ass., 20 oct. 1999, Roe')).toEqual(['case:roe:ce:1999-10-20']);
});

it('is found whole in a note', () => {
  expect(
    cited(
      'Cass. com., 12 févr. 2009, n° 05-99.085; voir aussi CE, Ass., 20 oct. 1999, Roe; Rb. Den Haag 24 juni 2016, ECLI:NL:RBDHA:2016:9145.',
    ),
  ).toEqual([
    '[full] Cass. com., 12 févr. 2009, n° 05-99.085',
    'voir aussi [full] CE, Ass., 20 oct. 1999, Roe',
    '[full] Rb. Den Haag 24 juni 2016, ECLI:NL:RBDHA:2016:9145',
  ]);
});
