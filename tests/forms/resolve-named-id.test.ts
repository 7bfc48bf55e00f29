import { expect, it } from 'vitest';
import { resolveCitations } from '#ingest/forms/index.js';
import { mergeWorks } from '#ingest/works/index.js';
import { cited, readAll } from '../grammar/cited.js';

/** The antecedent of the last citation of these notes; null where it is not resolved. */
function lastAntecedent(...notes: string[]): string | null {
  const citations = readAll(...notes);
  const outcome = resolveCitations(citations, mergeWorks(citations), []).at(-1);
  return outcome?.status === 'resolved' ? outcome.antecedent : null;
}

const TWO = 'A. Roe, ‘Of Lakes’, 12 EJIL (2003) 945; B. Moe, ‘Of Seas’, 13 EJIL (2004) 946.';

it('a name before ibid. belongs to it', () => {
  expect(cited(TWO, 'Roe, supra note 1, 47; Moe, ibid., 48.')).toEqual([
    '[supra] Roe, supra note 1, 47',
    '[id] Moe, ibid., 48',
  ]);
});

it.each([
  ['names one of the sources before', ['Roe, supra note 1, 47; Moe, ibid., 48.'], '1.2'],
  ['names one of the note before', ['A. Roe, ibid., 48.'], '1.1'],
  ['names nobody: the source before', ['Roe, supra note 1, 47; Convention, ibid., 48.'], '2.1'],
])('ibid. with a name that %s', (_, notes, antecedent) => {
  expect(lastAntecedent(TWO, ...notes)).toBe(antecedent);
});
