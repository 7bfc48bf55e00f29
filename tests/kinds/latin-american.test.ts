import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** Decisions of Colombia, Argentina and Spain; German ones that a journal prints; French journals by year and issue. */
it.each<[string, Record<string, unknown>]>([
  [
    'Corte Constitucional de Utopía, Sentencia T-960 de 2008, M.P. Ana Roe',
    { kind: 'case', year: 2008, identifiers: ['Sentencia T-960 de 2008'] },
  ],
  [
    'Corte Constitucional, Sentencia C-933/00',
    { institution: 'Corte Constitucional', year: 2000, identifiers: ['Sentencia C-933/00'] },
  ],
  ['STC 931/2010, de 28 de junio, FJ 5', { institution: 'STC', year: 2010, identifiers: ['STC 931/2010'] }],
  [
    '“Roe de Moe, Ana c/ Ministerio de Salud”, Fallos: 323:9229 (2000)',
    {
      title: 'Roe de Moe, Ana c/ Ministerio de Salud',
      year: 2000,
      identifiers: ['Fallos: 323:9229'],
    },
  ],
  [
    'BGH, Beschl. v. 25.09.2008 - IX ZB 905/06, NZI 2009, 55 Rn. 28',
    {
      institution: 'BGH',
      date: '2008-09-25',
      identifiers: ['IX ZB 905/06', 'NZI 2009, 55'],
      pinpoint: 'Rn. 28',
    },
  ],
  [
    'OLG Frankfurt, Beschl. v. 10.07.2018 – 20 W 956/18, GmbHR 2018, 1097',
    {
      institution: 'OLG Frankfurt',
      date: '2018-07-10',
      identifiers: ['20 W 956/18', 'GmbHR 2018, 1097'],
    },
  ],
  [
    'BVerwG, Beschl. v. 8.1.2025 – 3 B 92.24',
    { institution: 'BVerwG', date: '2025-01-08', identifiers: ['3 B 92.24'] },
  ],
  ['CA Paris, pôle 5, ch. 2, 16 décembre 2022', { institution: 'CA Paris', date: '2022-12-16' }],
  [
    'Cour de justice de l’Union européenne, affaire C-904/22, Roe Europe, arrêt du 7 mars 2024',
    {
      institution: 'Cour de justice de l’Union européenne',
      title: 'Roe Europe',
      date: '2024-03-07',
      identifiers: ['C-904/22'],
    },
  ],
  [
    'Cass. 3e civ., 21 oct. 1998, n° 96-16.937, Bull. civ. III',
    { institution: 'Cass. 3e civ.', date: '1998-10-21', identifiers: ['96-16.937'] },
  ],
])('reads %s', (text, expected) => {
  const found = read(text);
  expect(found).toMatchObject({ kind: 'case', ...expected });
  if (!('title' in expected)) expect(found).not.toHaveProperty('title');
});

it('reads a French journal by its year and issue', () => {
  expect(read('A. Roe, « Les fleuves », Gaz. Pal. 1983/1, p. 14')).toMatchObject({
    kind: 'article',
    title: 'Les fleuves',
    container: 'Gaz. Pal.',
    year: 1983,
    page: '14',
  });
});

it('takes no ruling of Bogotá for one of Luxembourg', () => {
  const bogota = keysOf('Corte Constitucional, Sentencia C-533/00');
  const luxembourg = keysOf('Case C-533/00 Roe v Commission [2000] ECR I-123');
  expect(bogota.filter((key) => luxembourg.includes(key))).toEqual([]);
  expect(bogota).toHaveLength(1);
});
