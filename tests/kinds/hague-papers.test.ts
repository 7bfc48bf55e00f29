import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** Papers, records and decisions of international courts and organisations, and what prints them. */
it.each([
  ['CR 2009/99, 8 December 2009, p. 32', { kind: 'report', date: '2009-12-08', identifiers: ['CR 2009/99'] }],
  ['WT/MIN(01)/DEC/99', { kind: 'report', identifiers: ['WT/MIN(01)/DEC/99'] }],
  [
    'UN Doc. A/Conf. 183/99 (1998), 17 July 1998',
    { date: '1998-07-17', identifiers: ['UN Doc. A/Conf. 183/99'] },
  ],
  ['CCPR/C/79/Add.99 (Utopia)', { identifiers: ['CCPR/C/79/Add.99'] }],
  [
    'Amnesty International, Utopia: Dry Rivers (Index: ASA 16/2817/2021), 3 May 2021',
    {
      institution: 'Amnesty International',
      title: 'Utopia: Dry Rivers',
      identifiers: ['Index: ASA 16/2817/2021'],
    },
  ],
  [
    'United Nations Economic and Social Council (ECOSOC) Resolution 1985/99 of 28 May 1985',
    { kind: 'resolution', date: '1985-05-28' },
  ],
  [
    'Seminar on Harbours, 8–22 Feb. 1966, UN Doc. ST/TAO/HR/99',
    { title: 'Seminar on Harbours', identifiers: ['UN Doc. ST/TAO/HR/99'] },
  ],
  [
    'Decision Pursuant to Article 61(7)(a) and (b) of the Rome Statute on the Charges against Bo Roe, ICC-01/05-01/08, 15 June 2009',
    {
      title:
        'Decision Pursuant to Article 61(7)(a) and (b) of the Rome Statute on the Charges against Bo Roe',
    },
  ],
  [
    'Utopia v. Arcadia, Case Concerning the Rights of Rivers, Judgment, ICJ, 26 February 2007 https://www.icj-cij.org/a.pdf',
    { kind: 'case', title: 'Utopia v. Arcadia', date: '2007-02-26' },
  ],
  [
    'HCJ 20/04 River Council v. The Government of Utopia, 58(5) P.D. 807 (2004), translated in (2005) 38 Israel Law Review 83',
    { year: 2004 },
  ],
  [
    'The “Roe” (No 2) Case (Utopia v Arcadia) (Merits) (1999) ITLOS Reports 10',
    { year: 1999, identifiers: ['(1999) ITLOS Reports 10'] },
  ],
  [
    'The Prosecutor v. Roe, Judgement, Case No. ICTR 97-99-S, 4 Sept. 1998 (Roe Judgement)',
    { title: 'The Prosecutor v. Roe', date: '1998-09-04', identifiers: ['ICTR 97-99-S'] },
  ],
  [
    'Order of the President Assigning a Judge to the Chamber, Case No. IT-95-99-PT, 25 June 1997',
    { title: 'Order of the President Assigning a Judge to the Chamber' },
  ],
  [
    'Ann Roe and Bo Moe, Customary Harbour Law, Vol. I: Rules, Harbour Press, Utopia, 2005 (the Study)',
    { kind: 'book', authors: ['Ann Roe', 'Bo Moe'], year: 2005 },
  ],
  [
    'Ann Roe, Harbour Claims, 3(10) HARBOUR ARBITRATION REPORTER, 27 June 2010, at 17',
    { container: 'HARBOUR ARBITRATION REPORTER', volume: '3', date: '2010-06-27' },
  ],
  [
    '63 A.J.I.L. 875, 877 (1969)',
    { kind: 'article', volume: '63', page: '875', year: 1969, pinpoint: '877' },
  ],
  [
    'Caso Roe Vs. Utopía. Fondo. Sentencia de 3 de mayo de 2011. Serie C No. 99, párr. 34',
    { title: 'Roe Vs. Utopía', date: '2011-05-03', identifiers: ['Serie C No. 99'], pinpoint: 'párr. 34' },
  ],
  [
    'GATT Panel Report, Utopia – Taxes on Herring, L/9999, adopted 17 June 1987, BISD 34S/999, para. 5.2',
    { kind: 'case', title: 'Utopia – Taxes on Herring', date: '1987-06-17', identifiers: ['BISD 34S/999'] },
  ],
  [
    'Decision on Reservations, AHG/999 (XXXV), July 1999',
    { kind: 'report', title: 'Decision on Reservations', identifiers: ['AHG/999 (XXXV)'], year: 1999 },
  ],
  [
    'Committee of Ministers, Supervision of Herrings, CM/Inf/DH(2010)99, 6 September 2010, para. 4',
    { title: 'Supervision of Herrings', date: '2010-09-06', identifiers: ['CM/Inf/DH(2010)99'] },
  ],
  ['(1999) 93 AJIL 12', { kind: 'article', container: 'AJIL', volume: '93', page: '12', year: 1999 }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('gives reports of San José one key over languages', () => {
  expect(keysOf('Caso Roe Vs. Utopía. Fondo. Sentencia de 3 de mayo de 2011. Serie C No. 99')).toContain(
    'reporter:iacthr-c-99',
  );
  expect(keysOf('Roe v. Utopia, Judgment, Inter-Am. Ct. H.R. (ser. C) No. 99 (2011)')).toContain(
    'reporter:iacthr-c-99',
  );
});

it('gives reports of ITLOS one key over their styles', () => {
  expect(keysOf('Roe (Utopia v Arcadia) (1999) ITLOS Reports 10')).toContain('reporter:itlos-1999-10');
  expect(keysOf('Roe (Utopia v. Arcadia), Judgment, ITLOS Reports 1999, p. 10')).toContain(
    'reporter:itlos-1999-10',
  );
});
