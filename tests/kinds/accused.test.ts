import { expect, it } from 'vitest';
import { labelOf, read } from './reading.js';

/** Several who are charged together, and what may follow their names. */
it.each([
  [
    'Prosecutor v. Roe, Moe and Poe, Case No. SCSL-07-15-T, Judgment, 2 March 2010, para. 120',
    {
      title: 'Prosecutor v. Roe, Moe and Poe',
      date: '2010-03-02',
      identifiers: ['SCSL-07-15-T'],
      pinpoint: 'para. 120',
    },
  ],
  [
    'Prosecutor v. Röe and Čmoe, Case No. IT-99-14/2-A, Appeal Judgement, 17 December 2003, para. 50',
    { title: 'Prosecutor v. Röe and Čmoe', identifiers: ['IT-99-14/2-A'] },
  ],
  [
    'Prosecutor v Roe, Moe and Poe (Judgment) SCSL-07-15-A (26 October 2010) [12]',
    { title: 'Prosecutor v Roe, Moe and Poe', year: 2010, identifiers: ['SCSL-07-15-A'], pinpoint: '[12]' },
  ],
  [
    'Prosecutor v. Roe, Moe, Poe, and Doe-Loe, Judgement, Case No. IT-99-21-A, 20 February 2002',
    { title: 'Prosecutor v. Roe, Moe, Poe, and Doe-Loe', date: '2002-02-20' },
  ],
  [
    'Prosecutor v. Roe, Moe and Poe, ICTR-98-52-A, 28 November 2006',
    { title: 'Prosecutor v. Roe, Moe and Poe', identifiers: ['ICTR-98-52-A'] },
  ],
  // words of decisions, courts and other matter are no names
  [
    'Prosecutor v. Roe, Trial Judgment and Sentence, ICTR-98-52-T, 28 November 2006',
    { title: 'Prosecutor v. Roe', identifiers: ['ICTR-98-52-T'] },
  ],
  [
    'Prosecutor v. Roe, Trial Chamber and Registry, ICC-01/20-01/21-717, 30 September 2018',
    { title: 'Prosecutor v. Roe', identifiers: ['ICC-01/20-01/21-717'] },
  ],
  [
    'Roe v. Moe, Lee and Poe, 12 F.3d 34 (2d Cir. 1999)',
    { title: 'Roe v. Moe', identifiers: ['12 F.3d 34'] },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'case', ...expected });
});

it('labels a joint case by the first who is charged', () => {
  expect(labelOf('Prosecutor v. Roe, Moe and Poe, Case No. SCSL-07-15-T, Judgment, 2 March 2010')).toBe(
    'Roe et al. (2010)',
  );
});
