import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Styles of South Africa, New Zealand, Ireland, Canada, Singapore and Israel. */
const cases: readonly [string, Record<string, unknown>][] = [
  [
    'Roe J Harbour Law: A Study 4 ed (2011) 34',
    { kind: 'book', authors: ['Roe, J'], title: 'Harbour Law: A Study', year: 2011, pinpoint: '34' },
  ],
  [
    'Roe I and De Moe J Harbours Handbook 6 ed (2013) 164-166',
    { kind: 'book', authors: ['Roe, I', 'De Moe, J'], title: 'Harbours Handbook', pinpoint: '164-166' },
  ],
  [
    'Roe KE “Harbours and Legal Culture” 1998 SAJHR 146 150',
    {
      kind: 'article',
      authors: ['Roe, KE'],
      title: 'Harbours and Legal Culture',
      container: 'SAJHR',
      year: 1998,
      page: '146',
      pinpoint: '150',
    },
  ],
  [
    'De Roe P “Harbours after Moe” 2001 Acta Juridica 52 at 60',
    { kind: 'article', authors: ['De Roe, P'], container: 'Acta Juridica', page: '52', pinpoint: '60' },
  ],
  [
    'Roe v Moe 2000 1 SA 409 (CC) par 22',
    { kind: 'case', title: 'Roe v Moe', year: 2000, identifiers: ['2000 1 SA 409 (CC)'] },
  ],
  [
    'Ann Roe “The Principle of Harbours” (2008) 6 NZJPIL 59 at 62',
    {
      kind: 'article',
      authors: ['Ann Roe'],
      title: 'The Principle of Harbours',
      page: '59',
      pinpoint: 'at 62',
    },
  ],
  [
    'Ann Roe and others, Harbours: The Irish Law (5th edn, Bloomsbury Professional 2018) para 7',
    { kind: 'book', authors: ['Ann Roe'], title: 'Harbours: The Irish Law', year: 2018 },
  ],
  [
    'Ann Roe, ‘Judicial Scrutiny of Harbours’ (2012) 47 Irish Jurist (ns) 175, 180',
    { kind: 'article', container: 'Irish Jurist', volume: '47', page: '175', pinpoint: '180' },
  ],
  [
    'Canadian Charter of Rights and Freedoms, Part I of the Constitution Act, 1982, being Schedule B to the Canada Act 1982 (UK), 1982, c 11',
    { kind: 'legislation', title: 'Canadian Charter of Rights and Freedoms', year: 1982 },
  ],
  ['Bill C-99, An Act to amend the Harbours Code, 1st Sess, 42nd Parl, 2016, cl 3', { kind: 'legislation' }],
  [
    'Harbours Act (Cap 185, 2008 Rev Ed) s 33B',
    { kind: 'legislation', title: 'Harbours Act', identifiers: ['Cap 185, 2008 Rev Ed'], pinpoint: 's 33B' },
  ],
  [
    'House of Commons Debates, 42-1, No 45 (22 April 2016) at 1005',
    { kind: 'report', title: 'House of Commons Debates', date: '2016-04-22', pinpoint: '1005' },
  ],
  [
    'Dáil Deb 12 June 2013, vol 806, col 34',
    {
      kind: 'report',
      date: '2013-06-12',
      identifiers: ['Dáil Deb 12 June 2013, vol 806'],
      pinpoint: 'col 34',
    },
  ],
  [
    'Ann Roe, Harbours Act: A Commentary (2nd ed, LexisNexis, Wellington, 2015) at [6.4.2]',
    { kind: 'book', authors: ['Ann Roe'], pinpoint: 'at [6.4.2]' },
  ],
  [
    'HCJ 5100/94 Roe v. Government of Israel, PD 53(4) 817 (1999) (Isr.)',
    { kind: 'case', title: 'Roe v. Government of Israel', identifiers: ['HCJ 5100/94', 'PD 53(4) 817'] },
  ],
];

it.each(cases)('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});
