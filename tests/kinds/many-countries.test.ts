import { expect, it } from 'vitest';
import { cited, readAll } from '../grammar/cited.js';
import { read } from './reading.js';

/** Laws and papers as the guides of many countries cite them. */
it.each([
  [
    'Promotion of Rivers Act 2 of 2003, s 50',
    { kind: 'legislation', title: 'Promotion of Rivers Act 2 of 2003', year: 2003, pinpoint: 's 50' },
  ],
  [
    'Commonwealth, Parliamentary Debates, House of Representatives, 10 September 2019, 12 (Ann Roe)',
    {
      kind: 'report',
      institution: 'Commonwealth',
      title: 'Parliamentary Debates, House of Representatives',
      date: '2019-09-10',
      pinpoint: '12',
    },
  ],
  [
    'Explanatory Memorandum, Rivers Bill 1993 (Cth) 5',
    { kind: 'legislation', title: 'Explanatory Memorandum, Rivers Bill 1993 (Cth)', year: 1993 },
  ],
  [
    'Code of River Procedure, 1973, § 164',
    { kind: 'legislation', title: 'Code of River Procedure, 1973', year: 1973, pinpoint: '§ 164' },
  ],
  [
    'Law Commission, Signing of Documents (Law Com No 999, 2019) para 3.12',
    { kind: 'report', institution: 'Law Commission', title: 'Signing of Documents' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

/** Opinion pieces and pages of the 2020s. */
it.each([
  [
    'Ann Roe, Opinion, The Problem of Rivers, N.Y. Times Mag. (Oct. 13, 2020), https://www.example.com/rivers',
    { kind: 'news', authors: ['Ann Roe'], title: 'The Problem of Rivers', container: 'N.Y. Times Mag.' },
  ],
  [
    'Ann Roe, Note, Rivers and Law, 12 Utopia L. Rev. 34 (2020)',
    { kind: 'article', authors: ['Ann Roe'], title: 'Rivers and Law' },
  ],
  [
    'Terms of Service, Riverbook, https://www.example.com/terms (last updated Feb. 2019)',
    { kind: 'web', title: 'Terms of Service', container: 'Riverbook' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('takes what stands for a country for no short name', () => {
  expect(readAll('Rivers Act 2010 (Cth) s 18(1).')[0]).toMatchObject({ hereinafter: null });
  expect(readAll('Rivers Act 1995 (NSW) ss 55–6.')[0]).toMatchObject({ hereinafter: null });
  expect(readAll('Rivers Act 1995 (RVA) s 5.')[0]).toMatchObject({ hereinafter: 'RVA' });
});

it('finds a post by the name of an account', () => {
  expect(cited('@roe, Riverbook (May 26, 2020, 10:15 PM), https://example.com/roe/status/12345.')).toEqual([
    '[full] @roe, Riverbook (May 26, 2020, 10:15 PM), https://example.com/roe/status/12345',
  ]);
});
