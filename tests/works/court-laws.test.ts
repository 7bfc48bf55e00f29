import { expect, it } from 'vitest';
import { mergeWorks } from '#ingest/works/index.js';
import { outcomeLine, readCase } from '../forms/resolve-case.js';

const FILES =
  '1. case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-300 ;; case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-301';
const YUGOSLAVIA =
  '1. case: - / Prosecutor v. Moe / docket=IT-94-9-T ;; case: - / Prosecutor v. Moe / docket=IT-94-9-A';
const OTHERS =
  '1. case: - / Prosecutor v. Roe / docket=ICC-01/20-01/21-300 ;; case: - / Prosecutor v. Moe / docket=IT-94-9-T';

/** The label of the work that the second note's short form alone gives; null where it gives none. */
function lawOf(text: string): string | null {
  const { works, workOf } = mergeWorks(readCase(text).citations);
  const own = [...workOf].find(([citation]) => citation === '2.1')?.[1];
  return works.find(({ id }) => id === own)?.reading.title ?? null;
}

it.each([
  [FILES, 'Statute', 'Rome Statute of the International Criminal Court'],
  [FILES, 'Rules', 'Rules of Procedure and Evidence of the International Criminal Court'],
  [FILES, 'Regulations', 'Regulations of the Court'],
  [YUGOSLAVIA, 'Statute', 'Statute of the International Criminal Tribunal for the Former Yugoslavia'],
  // of neither court for sure
  [OTHERS, 'Statute', null],
  ['1. case: - / Lee v. Moe / reporter=504 U.S. 655', 'Statute', null],
])('%s: what "the %s" is', (files, word, law) => {
  expect(lawOf(`${files}\n2. short ${word} / kind=treaty @ art. 67`)).toBe(law);
});

it('keeps a word that the document sets up for something else', () => {
  const text = `${FILES} ;; treaty: - / Statute of the Court of Utopia / hereinafter=Statute / treaty-series=1 U.N.T.S. 2\n2. short Statute / kind=treaty @ art. 67`;
  expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.3 hereinafter');
});

it('means the treaty that is cited in full elsewhere', () => {
  const text = `${FILES} ;; treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90\n2. short Statute / kind=treaty @ art. 67`;
  expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.3 identifier');
});
