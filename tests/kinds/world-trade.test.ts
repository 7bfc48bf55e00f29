import { expect, it } from 'vitest';
import { treaties } from '#ingest/tables/treaties.js';
import { cited, readAll } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

it('keeps the commas of a dispute’s name', () => {
  expect(
    read(
      'Appellate Body Report, Utopia — Measures on Textiles, Apparel and Footwear, WTO Doc WT/DS961/AB/R (7 June 2016) [5.96]',
    ),
  ).toEqual({
    kind: 'case',
    title: 'Utopia — Measures on Textiles, Apparel and Footwear',
    year: 2016,
    date: '2016-06-07',
    identifiers: ['WT/DS961/AB/R'],
    pinpoint: '[5.96]',
  });
  expect(read('Panel Report, Utopia—Shrimp, ¶ 129, WT/DS958/R (Oct. 12, 1998)')).toMatchObject({
    title: 'Utopia—Shrimp',
    pinpoint: '¶ 129',
  });
});

it('knows a report with “WTO Doc” and without', () => {
  const [doc, bare] = ['WTO Doc WT/DS961/AB/R', 'WT/DS961/AB/R'].map((symbol) =>
    keysOf(`Utopia — Textiles, ${symbol}`),
  );
  expect(doc).toEqual(['symbol:wtds961abr']);
  expect(bare).toEqual(doc);
});

it('other papers of the organisation stay reports', () => {
  expect(read('Report on the Consultation with Utopia, GATT Doc BOP/R/999 (30 July 1993)')?.['kind']).toBe(
    'report',
  );
});

it.each(
  treaties.filter(({ series }) => series.some((place) => /^186[7-9] /.test(place))).map(({ name }) => name),
)('reads %s art. 3 as a treaty', (name) => {
  expect(read(`${name} art. 3, Apr. 15, 1994`)).toMatchObject({ kind: 'treaty', pinpoint: 'art. 3' });
});

it('keeps a resolution in the title of the report that it asked for', () => {
  expect(
    cited(
      'Report of the Secretary-General Pursuant to General Assembly Resolution 53/935: The Fall of Utopia, UN Doc A/54/949 (15 November 1999) 6.',
    ),
  ).toEqual([
    '[full] Report of the Secretary-General Pursuant to General Assembly Resolution 53/935: The Fall of Utopia, UN Doc A/54/949 (15 November 1999) 6',
  ]);
  expect(cited('General Assembly Resolution 53/935: The Fall of Utopia.')).toHaveLength(1);
});

it('reads the number of a case of the Hague court and of an arbitration without a number of the Convention', () => {
  expect(
    read(
      'Rivers and Weirs (Roe v Moe) (Judgment) (International Court of Justice, General List No 936, 4 June 2008)',
    ),
  ).toMatchObject({ identifiers: ['General List No 936'], date: '2008-06-04' });
  expect(
    read('Roe & Co. v. Government of Utopia, ICSID Case No. UNCT/94/2, Final Award (16 Mar. 2017)'),
  ).toMatchObject({
    identifiers: ['UNCT/94/2'],
    date: '2017-03-16',
  });
});

it('takes the place behind what is said of a filing for its pinpoint', () => {
  const [judgment] = readAll(
    'Appeals Chamber, The Prosecutor v. Bo Roe, Judgment on the appeal, 1 December 2014, ICC-01/04-01/96-3921-Conf (A5) (public redacted version notified the same day) (the ‘Roe Judgment’), para. 22.',
  );
  expect(judgment).toMatchObject({ form: 'full', pinpoint: 'para. 22' });
});
