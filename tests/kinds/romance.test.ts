import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** Laws and decisions as French, Italian, Spanish, Swiss and Austrian writing cites them. */
const cases: readonly [string, Record<string, unknown>][] = [
  [
    'Loi n° 78-17 du 6 janvier 1978 relative aux ports, art. 8',
    { kind: 'legislation', title: 'Loi n° 78-17 du 6 janvier 1978 relative aux ports', pinpoint: 'art. 8' },
  ],
  [
    'Décret n° 2019-536 du 29 mai 2019, JO 30 mai 2019',
    { kind: 'legislation', identifiers: ['Décret n° 2019-536'], year: 2019 },
  ],
  [
    'D.Lgs. 31 marzo 2023, n. 36, Codice dei porti, art. 21-octies, comma 1',
    {
      kind: 'legislation',
      title: 'D.Lgs. 31 marzo 2023, n. 36, Codice dei porti',
      year: 2023,
      pinpoint: 'art. 21-octies',
    },
  ],
  [
    'Ley Orgánica 3/2018, de 5 de diciembre, de Puertos, BOE núm. 294',
    { kind: 'legislation', title: 'Ley Orgánica 3/2018, de 5 de diciembre, de Puertos' },
  ],
  [
    'Regolamento (UE) 2024/1689 del Parlamento europeo e del Consiglio, art. 3',
    { kind: 'legislation', identifiers: ['Regolamento (UE) 2024/1689'], pinpoint: 'art. 3' },
  ],
  ['Regulation (EU) 2024/1689 Art. 5(1)(a)', { kind: 'legislation', pinpoint: 'Art. 5(1)(a)' }],
  ['BGE 124 III 297 c. 5b', { kind: 'case', identifiers: ['BGE 124 III 297'], pinpoint: 'c. 5b' }],
  ['BGE 142 III 433 E. 4.5', { kind: 'case', identifiers: ['BGE 142 III 433'], pinpoint: 'E. 4.5' }],
  ['OGH 6 Ob 140/18h', { kind: 'case', identifiers: ['6 Ob 140/18h'] }],
  [
    'TAR Lombardia, Milano, sez. V, sentenza 21 ottobre 2025, n. 3348',
    { kind: 'case', date: '2025-10-21', identifiers: ['n. 3348'] },
  ],
  [
    'Cass. pen., sez. VII, ordinanza 27 febbraio 2026 (dep. 26 marzo 2026), n. 11431',
    { kind: 'case', date: '2026-02-27' },
  ],
  ['Cass., sez. un., n. 12345/2020', { kind: 'case', year: 2020 }],
  [
    'STS (Sala Tercera, Sección Cuarta) de 15 de noviembre de 2000, rec. 4041/1999',
    { kind: 'case', date: '2000-11-15' },
  ],
  [
    'A. Roe e altri, Porti e diritto, in Rivista di diritto dei porti, vol. 12, n. 3, 2024, pp. 157-173',
    {
      kind: 'article',
      authors: ['A. Roe'],
      title: 'Porti e diritto',
      container: 'Rivista di diritto dei porti',
      volume: '12',
      page: '157',
    },
  ],
  [
    'F. Roe, Droit des ports, 12e éd., Dalloz, 2018, p. 172, n° 150',
    { kind: 'book', title: 'Droit des ports', year: 2018 },
  ],
  [
    'Roe, in: FS Moe, 2014, S. 157 (160)',
    { kind: 'chapter', container: 'FS Moe', year: 2014, page: '157', pinpoint: '160' },
  ],
  [
    'Ann Roe / Bo Moe, in: Roe / Poe (eds.), OK StGB, 22nd ed. Zurich 2026, StGB Art. 115 N. 5',
    { kind: 'chapter', authors: ['Ann Roe', 'Bo Moe'], container: 'OK StGB' },
  ],
];

it.each(cases)('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('knows a law of the Union in the languages it is cited in', () => {
  const keys = ['Regulation (EU) 2016/679', 'Regolamento (UE) 2016/679', 'VO (EU) 2016/679'].map(
    (law) => keysOf(law)[0],
  );
  expect(new Set(keys)).toEqual(new Set(['statute:regulationeu2016679']));
});

it('knows an Italian law by number and year', () => {
  expect(keysOf('D.Lgs. 31 marzo 2023, n. 36, Codice dei porti, art. 2')[0]).toBe('statute:dlgs36/2023');
  expect(keysOf('D.Lgs. n. 36/2023, art. 15')[0]).toBe('statute:dlgs36/2023');
});
