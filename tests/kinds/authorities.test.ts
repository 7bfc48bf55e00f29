import { describe, expect, it } from 'vitest';
import { authorities, authorityActs } from '#ingest/tables/authorities.js';
import { cited } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

describe('decisions of authorities that are no courts', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'CNIL, délibération SAN-2020-812 du 7 décembre 2020, § 12',
      {
        institution: 'CNIL',
        year: 2020,
        date: '2020-12-07',
        identifiers: ['SAN-2020-812'],
        pinpoint: '§ 12',
      },
    ],
    [
      'Décision n° 19-D-86 du 19 décembre 2019 relative à des pratiques dans le secteur des phares',
      {
        title: 'relative à des pratiques dans le secteur des phares',
        year: 2019,
        date: '2019-12-19',
        identifiers: ['19-D-86'],
      },
    ],
    [
      'Autorité de la concurrence, décision n° 19-D-86, para 58',
      {
        institution: 'Autorité de la concurrence',
        year: 2019,
        identifiers: ['19-D-86'],
        pinpoint: 'para 58',
      },
    ],
    [
      'Bundeskartellamt, Decision of 6 February 2018, B6-92/16 – Harbour Net, para 522',
      {
        institution: 'Bundeskartellamt',
        title: 'Harbour Net',
        year: 2018,
        date: '2018-02-06',
        identifiers: ['B6-92/16'],
        pinpoint: 'para 522',
      },
    ],
    [
      'Bundeskartellamt, Beschluss vom 6.2.2018, B6-92/16, Rn. 522 – Harbour Net',
      {
        institution: 'Bundeskartellamt',
        title: 'Harbour Net',
        year: 2018,
        date: '2018-02-06',
        identifiers: ['B6-92/16'],
        pinpoint: 'Rn. 522',
      },
    ],
    [
      "Information Commissioner's Office, Monetary Penalty Notice to Roe Airways plc, Case ref COM0783999 (16 October 2020) [7.3]",
      {
        institution: "Information Commissioner's Office",
        title: 'Monetary Penalty Notice to Roe Airways plc',
        year: 2020,
        date: '2020-10-16',
        identifiers: ['COM0783999'],
        pinpoint: '[7.3]',
      },
    ],
    [
      'Data Protection Commission, Decision in the matter of Roe Ireland Limited, IN-18-92-2 (20 August 2021) para 45',
      {
        institution: 'Data Protection Commission',
        title: 'Decision in the matter of Roe Ireland Limited',
        year: 2021,
        date: '2021-08-20',
        identifiers: ['IN-18-92-2'],
        pinpoint: 'para 45',
      },
    ],
    [
      'Garante per la protezione dei dati personali, provvedimento 30 marzo 2023, n. 912',
      {
        institution: 'Garante per la protezione dei dati personali',
        year: 2023,
        date: '2023-03-30',
        identifiers: ['912'],
      },
    ],
    [
      'CNMC, Resolución de 17 de septiembre de 2020, Expte. S/0944/18',
      { institution: 'CNMC', year: 2020, date: '2020-09-17', identifiers: ['S/0944/18'] },
    ],
    [
      'OFT Decision No CA98/06/2009 Harbour pilots (30 September 2009)',
      {
        institution: 'OFT',
        title: 'Harbour pilots',
        year: 2009,
        date: '2009-09-30',
        identifiers: ['CA98/06/2009'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'case', ...expected });
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'Commission Decision of 27 June 2017, Case AT.39999 – Roe Search (Shopping), para 341',
      {
        institution: 'Commission',
        title: 'Roe Search (Shopping)',
        year: 2017,
        date: '2017-06-27',
        identifiers: ['AT.39999'],
        pinpoint: 'para 341',
      },
    ],
    [
      'Case M.8999 Roe/Moe (Commission Decision, 6 February 2019)',
      {
        institution: 'Commission',
        title: 'Roe/Moe',
        year: 2019,
        date: '2019-02-06',
        identifiers: ['M.8999'],
      },
    ],
    [
      'Roe/Moe (Case IV/M.942) Commission Decision 91/251/EEC [1991] OJ L122/48',
      { institution: 'Commission', title: 'Roe/Moe', year: 1991, identifiers: ['IV/M.942'] },
    ],
  ])('a case of the European Commission: %s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'case', ...expected });
  });

  it.each([
    'Commission Decision 2010/87/EU of 5 February 2010 on standard contractual clauses [2010] OJ L39/5',
    'Commission Regulation (EC) No 802/2004, art 3',
  ])('acts of the Commission stay law: %s', (text) => {
    expect(read(text)?.['kind']).toBe('legislation');
  });

  it('finds them in a string cite', () => {
    expect(
      cited(
        'See AGCM, provvedimento n. 27999, 29 novembre 2018; CMA, Decision in Case 50999 (1 August 2019).',
      ),
    ).toEqual([
      'See [full] AGCM, provvedimento n. 27999, 29 novembre 2018',
      '[full] CMA, Decision in Case 50999 (1 August 2019)',
    ]);
  });

  it.each([
    'The CMA decided in 2019 that the notice had been served too late, and closed the case.',
    'Ofcom’s decision was criticised in 2020 by those whom it concerned.',
    'After the Commission decision the parties sold 14 harbours.',
  ])('finds none in prose: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('knows one decision by its number, in whatever language', () => {
    const german = keysOf('Bundeskartellamt, Beschluss vom 6.2.2018, B6-92/16');
    const english = keysOf('Bundeskartellamt, Decision of 6 February 2018, B6-92/16 – Harbour Net');
    expect(english).toEqual(expect.arrayContaining(german));
    expect(german).toEqual(['docket:b69216@2018-02-06']);
  });

  it('gives no key to a bare number without its day', () => {
    expect(keysOf('Garante, provvedimento n. 912 (2023)')).toEqual([]);
  });

  it('has each name and form once, sorted', () => {
    const names = authorities.map(([name]) => name);
    const all = authorities.flatMap(([name, forms]) => [name, ...forms]);
    expect(names.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(names);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    expect(authorityActs.filter((act, i) => authorityActs.indexOf(act) !== i)).toEqual([]);
  });
});
