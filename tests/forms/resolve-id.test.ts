import { describe, expect, it } from 'vitest';
import { outcomeLine, outcomesOf } from './resolve-case.js';

const LEE = 'article: Ann Lee / First Things / volume=3 / page=5 / year=2000';
const MOE = 'book: Bo Moe / Second Thoughts / year=2001';
const ROME = 'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90';

describe('Id. in the same note', () => {
  it('is the authority before it', () => {
    expect(outcomeLine(`1. ${LEE} ;; ${MOE} ;; Id. @ at 4`, '1.3')).toBe('1.3 = 1.2 same-note');
  });
  it('follows an Id. before it', () => {
    expect(outcomeLine(`1. ${LEE} ;; Id. @ at 4 ;; Id. @ at 5`, '1.3')).toBe('1.3 = 1.1 same-note');
  });
  it('skips a cross-reference', () => {
    expect(outcomeLine(`1. ${LEE} ;; crossref 7 ;; Id.`, '1.3')).toBe('1.3 = 1.1 same-note');
  });
  it('does not bind to a source nested in a parenthetical', () => {
    expect(outcomeLine(`1. ${LEE} ;; nested ${MOE} ;; Id.`, '1.3')).toBe('1.3 = 1.1 same-note');
  });
  it('binds to what stands before it inside the same parenthetical', () => {
    expect(outcomeLine(`1. ${LEE} ;; nested ${MOE} ;; nested Id.`, '1.3')).toBe('1.3 = 1.2 same-note');
  });
  it('binds to a source that was not recognised', () => {
    expect(outcomeLine(`1. ${LEE} ;; unknown: - / - ;; Id.`, '1.3')).toBe('1.3 = 1.2 same-note');
  });
  it('follows a supra to the work that it means', () => {
    expect(outcomeLine(`1. ${LEE}\n2. ${MOE} ;; Lee supra 1 ;; Id. @ at 9`, '2.3')).toBe(
      '2.3 = 1.1 same-note',
    );
  });
  it('is open where an article pinpoint cannot be of the book before it but of a treaty in the note', () => {
    expect(outcomeLine(`1. ${ROME} ;; ${MOE} ;; Id. @ art. 13`, '1.3')).toBe('1.3 ? 1.2 1.1');
  });
});

describe('Id. as the first of its note', () => {
  it('is the sole authority of the note before', () => {
    expect(outcomeLine(`1. ${LEE}\n2. Id. @ at 4`, '2.1')).toBe('2.1 = 1.1 note-before');
  });
  it('is open after a note with two works', () => {
    expect(outcomeLine(`1. ${LEE} ;; ${MOE}\n2. Id. @ at 4`, '2.1')).toBe('2.1 ? 1.1 1.2');
  });
  it('is sure where all of the note before is one work', () => {
    expect(outcomeLine(`1. ${LEE} ;; Id. @ at 9\n2. Id. @ at 4`, '2.1')).toBe('2.1 = 1.1 note-before');
  });
  it('does not count what is nested in the note before', () => {
    expect(outcomeLine(`1. ${LEE} ;; nested ${MOE}\n2. Id.`, '2.1')).toBe('2.1 = 1.1 note-before');
  });
  it('does not count cross-references in the note before', () => {
    expect(outcomeLine(`1. ${LEE} ;; crossref 9\n2. Id.`, '2.1')).toBe('2.1 = 1.1 note-before');
  });
  it('takes the treaty of two sources where the pinpoint is an article', () => {
    expect(outcomeLine(`1. ${MOE} ;; ${ROME}\n2. Id. @ art. 13(a)`, '2.1')).toBe('2.1 = 1.2 note-before');
  });
  it('takes the book of two sources where the pinpoint is a page', () => {
    expect(outcomeLine(`1. ${MOE} ;; ${ROME}\n2. Id. @ at 40`, '2.1')).toBe('2.1 = 1.1 note-before');
  });
  it('counts an unknown source of the note before', () => {
    expect(outcomeLine(`1. ${LEE} ;; unknown: - / -\n2. Id.`, '2.1')).toBe('2.1 ? 1.1 1.2');
  });
  it('follows a chain of Id.', () => {
    expect(outcomeLine(`1. ${LEE}\n2. Id.\n3. Id. @ at 7\n4. Ibid`, '4.1')).toBe('4.1 = 1.1 note-before');
  });
  it('keeps an ambiguity along the chain', () => {
    expect(outcomeLine(`1. ${LEE} ;; ${MOE}\n2. Id.\n3. Id.`, '3.1')).toBe('3.1 ? 1.1 1.2');
  });
  it('is unresolved after a note whose source was not found', () => {
    expect(outcomeLine(`1. short Nowhere\n2. Id.`, '2.1')).toBe('2.1 none');
  });
  it('is unresolved in the first note', () => {
    expect(outcomeLine(`1. Id.`, '1.1')).toBe('1.1 none');
  });
  it('is unresolved after a lost note', () => {
    expect(outcomeLine(`1. ${LEE}\n2 lost.\n3. Id.`, '3.1')).toBe('3.1 none');
  });
  it('is unresolved after a gap in the numbers', () => {
    expect(outcomeLine(`1. ${LEE}\n3. Id.`, '3.1')).toBe('3.1 none');
  });
  it('is less sure after a truncated note', () => {
    const outcome = outcomesOf(`1 truncated. ${LEE}\n2. Id.`).get('2.1');
    expect(outcome).toMatchObject({ status: 'resolved', confidence: 0.71 });
  });
  it('looks past a note that only points elsewhere, less sure', () => {
    const outcome = outcomesOf(`1. ${LEE}\n2. crossref 9\n3. Id.`).get('3.1');
    expect(outcome).toMatchObject({ status: 'resolved', antecedent: '1.1', confidence: 0.81 });
  });
  it('looks past a note of prose, less sure still', () => {
    const outcome = outcomesOf(`1. ${LEE}\n2.\n3. Id.`).get('3.1');
    expect(outcome).toMatchObject({ status: 'resolved', antecedent: '1.1', confidence: 0.71 });
  });
  it('does not look past a paragraph in which no source was recognised', () => {
    expect(outcomeLine(`1. ${LEE}\n2 long.\n3. Id.`, '3.1')).toBe('3.1 none');
  });
  it('stays in its own series of notes', () => {
    expect(outcomeLine(`1. ${LEE}\ns1.1. ${MOE}\ns1.2. Id.`, 's1.2.1')).toBe('s1.2.1 = s1.1.1 note-before');
  });
  it('names the citation before it as antecedent, not the first of the work', () => {
    expect(outcomesOf(`1. ${LEE}\n2. Id.\n3. Id.`).get('3.1')).toMatchObject({ antecedent: '2.1' });
  });
});

describe('ambiguous outcomes', () => {
  it('give candidates that together are no more than certain', () => {
    const outcome = outcomesOf(`1. ${LEE} ;; ${MOE} ;; ${ROME}\n2. Id.`).get('2.1');
    const sum =
      outcome?.status === 'ambiguous' ? outcome.candidates.reduce((all, one) => all + one.confidence, 0) : 0;
    expect(sum).toBeCloseTo(0.9);
  });
});
