import { expect, it } from 'vitest';
import { outcomeLine } from './resolve-case.js';

const TRIAL =
  'case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-300 / text=Prosecutor v. Roe, Judgment pursuant to Article 74 of the Statute, ICC-01/20-01/21-300';
const APPEAL =
  'case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-400 / text=Prosecutor v. Roe, Judgment on the appeal of Mr Roe against his conviction, ICC-01/20-01/21-400';
const CHARGES =
  'case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-100 / text=Prosecutor v. Roe, Decision on the confirmation of charges, ICC-01/20-01/21-100';
const OTHER =
  'case: - / Prosecutor v. Moe / docket=IT-94-9-T / text=Prosecutor v. Moe, IT-94-9-T, Judgement, 7 May 1997';

it.each([
  ['Roe Trial Judgment', '1.1 name-only'],
  ['Roe Appeal Judgment', '1.2 name-only'],
  ['Roe Appeals Judgement', '1.2 name-only'],
  ['Roe Confirmation Decision', '1.3 name-only'],
  ['ICTY, Moe et al. Trial Judgement', '1.4 name-only'],
  ['Moe Judgement', '1.4 name-only'],
])('reads %s as the decision of that party and sort', (name, work) => {
  const text = `1. ${TRIAL} ;; ${APPEAL} ;; ${CHARGES} ;; ${OTHER}\n2. short ${name} / kind=case`;
  expect(outcomeLine(text, '2.1')).toBe(`2.1 = ${work}`);
});

it.each(['Moe Appeal Judgement', 'Moe Confirmation Decision', 'Poe Trial Judgment'])(
  'does not take another decision for %s',
  (name) => {
    expect(outcomeLine(`1. ${OTHER} ;; ${TRIAL}\n2. short ${name} / kind=case`, '2.1')).toBe('2.1 none');
  },
);

it('takes no name of another accused for a slip of one', () => {
  const named = 'case: - / Prosecutor v. Tadić / hereinafter=Tadić Appeal Judgement / docket=IT-94-1-A';
  expect(outcomeLine(`1. ${named}\n2. short Stakić Appeal Judgement / kind=case`, '2.1')).toBe('2.1 none');
  expect(outcomeLine(`1. ${named}\n2. short Tadic Appeal Judgment / kind=case`, '2.1')).toBe(
    '2.1 = 1.1 hereinafter',
  );
});

it('knows the accused of a docket that stands alone', () => {
  const text =
    '1. case: - / - / docket=ICC-01/04-02/06-2359 / text=Judgment pursuant to Article 74, ICC-01/04-02/06-2359\n2. short Ntaganda Trial Judgment / kind=case';
  expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 name-only');
});

it.each([
  [`1. ${TRIAL} ;; short Separate Opinion of Judge Lee / kind=case`, '1.2', '1.2 = 1.1 same-note'],
  [`1. ${TRIAL}\n2. short Declaration of Judge Lee / kind=case`, '2.1', '2.1 = 1.1 same-note'],
  ['1. book: Ann Lee / Title\n2. short Declaration of Judge Lee / kind=case', '2.1', '2.1 none'],
])("takes a judge's opinion for a part of the decision before it: %s", (text, citation, outcome) => {
  expect(outcomeLine(text, citation)).toBe(outcome);
});
