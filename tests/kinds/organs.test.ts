import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Organs of courts, entries of commentaries, quoted titles that go on, and numbers of tribunals. */
const cases: readonly [string, Record<string, unknown>][] = [
  [
    'International Criminal Court, Office of the Prosecutor, Policy Paper on Harbours (15 September 2016), para 35',
    {
      kind: 'report',
      institution: 'International Criminal Court, Office of the Prosecutor',
      title: 'Policy Paper on Harbours',
    },
  ],
  [
    'ICC, Office of the Prosecutor, Strategic Plan 2019-2021 (17 July 2019), para 24',
    { kind: 'report', institution: 'ICC, Office of the Prosecutor', title: 'Strategic Plan 2019-2021' },
  ],
  [
    'O Röe in O Röe and K Moe (eds), Law of Harbours: A Commentary (Springer 2012) 521',
    {
      kind: 'chapter',
      authors: ['O Röe'],
      container: 'Law of Harbours: A Commentary',
      year: 2012,
      pinpoint: '521',
    },
  ],
  [
    'Human Rights Watch, “They Came to Destroy”: Abuses in Northland (2019), p. 14',
    {
      kind: 'report',
      institution: 'Human Rights Watch',
      title: '“They Came to Destroy”: Abuses in Northland',
      year: 2019,
      pinpoint: 'p. 14',
    },
  ],
  [
    'Ann Roe, “They Came to Build”: Harbours Quarterly 12 (2019) 34',
    { authors: ['Ann Roe'], title: 'They Came to Build' },
  ],
  [
    'Ann Lee & Bo Moe, Fair Harbours, in Proc. of the 2019 ACM Conference on Fairness, Accountability, and Transparency 59, 63 (2019)',
    { kind: 'chapter', title: 'Fair Harbours', page: '59', pinpoint: '63', year: 2019 },
  ],
  [
    'A. Roe and B. Moe, “Beyond Harbours”, in: A. Roe/B. Moe (eds.), International Harbours, 2012, 3 et seq. (12)',
    { kind: 'chapter', container: 'International Harbours', page: '3', year: 2012, pinpoint: '12' },
  ],
  [
    'J.A. Roe, “Jus Portus”, in: R. Moe (ed.), EPIL III (1997), 65 et seq. (67)',
    { kind: 'chapter', container: 'EPIL III', year: 1997, page: '65', pinpoint: '67' },
  ],
  [
    'ICRC, Customary IHL Database, Rule 14, available at https://ihl-databases.icrc.org/en/customary-ihl/v1/rule14',
    { institution: 'ICRC', title: 'Customary IHL Database', pinpoint: 'Rule 14' },
  ],
  [
    'Appellate Body Report, Utopia – Measures Concerning Harbours (Piers), WT/DS99/AB/R, adopted 13 February 1998',
    { kind: 'case', title: 'Utopia – Measures Concerning Harbours (Piers)', date: '1998-02-13' },
  ],
  [
    'Convention on Harbours, opened for signature Dec. 10, 1982, art. 76, U.N. Doc. A/CONF.1/122, reprinted in 21 I.L.M. 1261 (1982)',
    { kind: 'treaty', title: 'Convention on Harbours', date: '1982-12-10', pinpoint: 'art. 76' },
  ],
  [
    'Statute of the Special Tribunal for Lebanon, art. 22, S.C. Res. 1757 (May 30, 2007)',
    { kind: 'treaty', title: 'Statute of the Special Tribunal for Lebanon', pinpoint: 'art. 22' },
  ],
  [
    'KSC-BC-2020-99, F00026, Pre-Trial Judge, Decision on Harbours, 26 October 2020, para. 42',
    { kind: 'case', date: '2020-10-26', identifiers: ['KSC-BC-2020-99, F00026'] },
  ],
  [
    'Case 009/19-09-2007-ECCC/SC, Appeal Judgement, 23 November 2016, para. 807',
    { kind: 'case', identifiers: ['009/19-09-2007-ECCC/SC'] },
  ],
  [
    'Case 19.137, Roe v. Utopia, Inter-Am. C.H.R., Report No. 55/97, OEA/Ser.L/V/II.98, doc. 6 rev. (1997), para. 160',
    { kind: 'case', title: 'Roe v. Utopia', year: 1997, identifiers: ['19.137', 'No. 55/97'] },
  ],
];

it.each(cases)('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('gives no title where a number has only the word case before it', () => {
  expect(read('Case 009/19-09-2007-ECCC/SC, Appeal Judgement, 23 November 2016')).not.toHaveProperty('title');
});
