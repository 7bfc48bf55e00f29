import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** Views, papers and entries as writing on treaty bodies cites them. */
it.each([
  [
    'CRPD, Roe and Moe v. Utopia, Comm. No. 1/2010, 16 April 2013, CRPD/C/9/D/1/2010',
    {
      kind: 'case',
      institution: 'CRPD',
      title: 'Roe and Moe v. Utopia',
      year: 2013,
      date: '2013-04-16',
      identifiers: ['Comm. No. 1/2010', 'CRPD/C/9/D/1/2010'],
    },
  ],
  [
    'HR Committee, Views of 14 July 2006, Roe v. Utopia, No. 1101/2002',
    { kind: 'case', title: 'Roe v. Utopia', year: 2006, date: '2006-07-14', identifiers: ['No. 1101/2002'] },
  ],
  [
    'ECtHR (GC), Roe and Moe v. Utopia, Judgment of 4 February 2005, Appl. Nos. 46827/99 and 46951/99, §§ 128-129',
    { kind: 'case', institution: 'ECtHR', title: 'Roe and Moe v. Utopia', pinpoint: '§§ 128-129' },
  ],
  [
    'IACtHR, Advisory Opinion OC-16/99 of 1 October 1999, Series A No. 16, para. 115',
    { kind: 'case', institution: 'IACtHR', title: 'Advisory Opinion OC-16/99', date: '1999-10-01' },
  ],
  [
    'N. Roe, Final Report on Rivers, UN Doc. E/CN.4/1997/974, 27 March 1996, para. 10',
    {
      kind: 'report',
      authors: ['N. Roe'],
      title: 'Final Report on Rivers',
      date: '1996-03-27',
      identifiers: ['UN Doc. E/CN.4/1997/974'],
      pinpoint: 'para. 10',
    },
  ],
  // its number in brackets, then the report in which it is printed
  [
    'Roe v. Utopia (907/1981), A/38/40, annex VIII, para. 13',
    { kind: 'case', title: 'Roe v. Utopia', identifiers: ['907/1981'], pinpoint: 'annex VIII, para. 13' },
  ],
  // a state is no author
  [
    'Sierra Leone, National paper on rivers, UN Doc. A/65/913, para. 2',
    { kind: 'report', identifiers: ['UN Doc. A/65/913'] },
  ],
  [
    'Human Rights Committee, General Comment No. 6, Article 6 (Sixteenth session, 1982), UN Doc. HRI/GEN/1/Rev.1 (1994), p. 6, para. 4',
    {
      kind: 'report',
      institution: 'Human Rights Committee',
      title: 'General Comment No. 6, Article 6',
      year: 1994,
      pinpoint: 'p. 6, para. 4',
    },
  ],
  [
    'Ann Roe, ‘Rivers’, in B. Moe (ed.), Max Planck Encyclopedia of Public International Law (last updated April 2019), para. 14',
    {
      kind: 'chapter',
      authors: ['Ann Roe'],
      title: 'Rivers',
      container: 'Max Planck Encyclopedia of Public International Law',
      year: 2019,
      pinpoint: 'para. 14',
    },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('is one communication, however its number is printed', () => {
  expect(keysOf('Roe v. Utopia (907/1981), A/38/40')).toEqual(['communication:907-1981-roe']);
  expect(keysOf('Roe v. Utopia, Communication No. 907/1981, views of 21 July 1983')).toContain(
    'communication:907-1981-roe',
  );
});
