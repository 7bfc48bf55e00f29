import { expect, it } from 'vitest';
import { mergeWorks } from '#ingest/works/index.js';
import { resolveCitations } from '#ingest/forms/index.js';
import { readAll } from '../grammar/cited.js';

/** Which citation of the notes was the first of the same work, for each: "1.1", or "-" where nothing is meant. */
function firsts(...notes: string[]): string[] {
  const citations = readAll(...notes);
  const outcomes = resolveCitations(citations, mergeWorks(citations), []);
  const first = new Map<string, string>();
  return outcomes.map((outcome) => {
    if (outcome.status !== 'resolved') return '-';
    first.set(outcome.work, first.get(outcome.work) ?? outcome.citation);
    return first.get(outcome.work) ?? '-';
  });
}

const BRIEF = 'Brief for Petitioner at 3, Roe v. Utopia, 505 U.S. 1234 (1992) (No. 91-999).';
const REPLY = 'Reply Brief for Petitioner, Roe v. Utopia, 505 U.S. 1234 (1992) (No. 91-999).';
const DECISION = 'Roe v. Utopia, 505 U.S. 1234, 1236 (1992).';

it('keeps a brief, a reply and the decision apart', () => {
  expect(firsts(BRIEF, REPLY, DECISION, BRIEF)).toEqual(['1.1', '2.1', '3.1', '1.1']);
});

it('means the decision by its short form', () => {
  expect(firsts(BRIEF, DECISION, 'Roe, 505 U.S. at 1240.')).toEqual(['1.1', '2.1', '2.1']);
});

it('means the brief by what it is', () => {
  expect(firsts(BRIEF, DECISION, 'Brief for Petitioner, supra note 1, at 5.')).toEqual(['1.1', '2.1', '1.1']);
});

it.each(['Roe et al., para. 5.', 'Roe, Moe and Poe, para. 5.', 'Roe et al. Trial Judgment, para. 5.'])(
  'means the joint case by %s',
  (later) => {
    const full = 'Prosecutor v. Roe, Moe and Poe, Case No. SCSL-07-15-T, Judgment, 2 March 2010.';
    expect(firsts(full, later)).toEqual(['1.1', '1.1']);
  },
);

it('takes the letters of a court for no name of its decision', () => {
  expect(firsts('Corte cost., sent. n. 998/2009.', 'CC, art. 1382.')).toEqual(['1.1', '-']);
});

it.each([
  ['Roe v. Bd. of Rivers (Roe II), 349 U.S. 294 (1955).', 'Roe II, 349 U.S. at 300.'],
  ['Roe v. Moe (The River Cases), 12 F.4th 34 (2d Cir. 2021).', 'The River Cases, 12 F.4th at 40.'],
])('knows the decision of %s by what it goes by', (full, later) => {
  const first = 'Roe v. Bd. of Rivers, 347 U.S. 483 (1954).';
  expect(firsts(first, full, later)).toEqual(['1.1', '2.1', '2.1']);
});

it('means the later decision that overruled one', () => {
  const overruled =
    'Roe v. Utopia, 467 U.S. 837 (1984), overruled by Moe Enters. v. Poe, 144 S. Ct. 2244 (2024).';
  expect(firsts(overruled, 'Moe Enters., 144 S. Ct. at 2263.')).toEqual(['1.1', '1.2', '1.2']);
});
