import { describe, expect, it } from 'vitest';
import { outcomeLine, outcomesOf } from './resolve-case.js';

const INFOPAQ = 'case: - / Infopaq / docket=C-5/08 / institution=CJEU / date=2009-07-16 / year=2009';
const INFOPAQ_2 = 'case: - / Infopaq II / docket=C-302/10 / institution=CJEU / date=2012-01-17 / year=2012';
const DSM =
  'legislation: - / Directive (EU) 2019/790 on copyright in the Digital Single Market / hereinafter=DSM Directive';
const GDPR = 'legislation: - / General Data Protection Regulation / year=2016';
const ROME = 'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90';

describe('short forms', () => {
  it.each([
    ['Infopaq', '1.1 name-only'],
    ['CJEU, Infopaq', '1.1 name-only'],
    ['CJEU, Infopaq II', '1.2 name-only'],
    ['Infopaq II', '1.2 name-only'],
    ['DSM Directive', '1.3 hereinafter'],
    ['DSM DIrective', '1.3 hereinafter'],
    ['GDPR', '1.4 name-only'],
    ['Rome Statute', '1.5 name-only'],
  ])('reads %s', (name, work) => {
    const text = `1. ${INFOPAQ} ;; ${INFOPAQ_2} ;; ${DSM} ;; ${GDPR} ;; ${ROME}\n2. short ${name}`;
    expect(outcomeLine(text, '2.1')).toBe(`2.1 = ${work}`);
  });
  it.each([
    ['ICCPR', '1.1'],
    ['CEDAW', '1.2'],
    ['ICTY Statute', '1.3'],
    ['UN Charter', '1.4'],
    ['CRC', '1.5'],
    ['Torture Convention', '1.6'],
  ])('reads the law named %s', (name, work) => {
    const text = [
      '1. treaty: - / International Covenant on Civil and Political Rights',
      'treaty: - / Convention on the Elimination of All Forms of Discrimination against Women',
      'treaty: - / Statute of the International Criminal Tribunal for the Former Yugoslavia',
      'treaty: - / Charter of the United Nations',
      'treaty: - / Convention on the Rights of the Child',
      'treaty: - / Torture and Other Ill-Treatment Convention',
    ].join(' ;; ');
    expect(outcomeLine(`${text}\n2. short ${name}`, '2.1')).toBe(`2.1 = ${work} name-only`);
  });
  it('reads the year of an author-date form', () => {
    const text =
      '1. article: Christof Schöch, Frédéric Döhl / Abgeleitete Textformate / year=2020 ;; article: Christof Schöch / Big Data / year=2013\n2. short Schöch et al. 2020 / year=2020';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 name-only');
  });
  it('joins by an identifier of its own', () => {
    const text =
      '1. resolution: - / - / resolution=S.C. Res. 1593 / year=2005\n2. short Resolution / kind=resolution / resolution=S.C. Res. 1593';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 identifier');
  });
  it('finds the act in the volume of session laws', () => {
    const text =
      '1. legislation: - / Rivers Act / statute=124 Stat. 1376 / year=2010\n2. short 124 Stat. / kind=legislation / statute=124 Stat.';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 identifier');
  });
  it('leaves the pinpoint out of the name', () => {
    const text =
      '1. report: - / First Report / institution=PCBS ;; report: - / Second Report / institution=PCBS\n2. short First Report, paras 63-78';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 name-only');
  });
  it('does not read a case as a book of that name', () => {
    const text = '1. book: - / Lotus\n2. short Lotus / kind=case';
    expect(outcomeLine(text, '2.1')).toBe('2.1 none');
  });
  it('is open between two cases of one name', () => {
    const text = `1. case: - / Smith v Jones / neutral=[2001] UKHL 1 / year=2001 ;; case: - / Smith v Brown / neutral=[2005] UKHL 9 / year=2005\n2. short Smith`;
    expect(outcomeLine(text, '2.1')).toBe('2.1 ? 1.1 1.2');
  });
  it('does not go by the prosecutor', () => {
    expect(
      outcomeLine('1. case: - / Prosecutor v Kony / docket=ICC-02/04-01/05-532\n2. short Prosecutor', '2.1'),
    ).toBe('2.1 none');
  });
  it('may lead to a law that is cited in full later', () => {
    expect(outcomeLine(`1. short DSM Directive\n2. ${DSM}`, '1.1')).toBe('1.1 = 1.1 name-only');
  });
  it('finds the one decision of a volume that bears the name', () => {
    const cases =
      '1. case: - / United States v. Alvarez-Machain / reporter=504 U.S. 655 ;; case: - / Alvarez-Machain v. United States / reporter=331 F.3d 604';
    expect(
      outcomeLine(`${cases}\n2. short Alvarez-Machain / kind=case / reporter=504 U.S. @ at 660`, '2.1'),
    ).toBe('2.1 = 1.1 identifier');
  });
  it('takes the one decision of a volume where no name stands', () => {
    const text =
      '1. case: - / Ker v. Illinois / reporter=119 U.S. 436\n2. short 119 U.S. / kind=case / reporter=119 U.S. @ at 440';
    expect(outcomeLine(text, '2.1')).toBe('2.1 = 1.1 identifier');
  });
  it('does not take another decision of the volume', () => {
    const text =
      '1. case: - / Ker v. Illinois / reporter=119 U.S. 436\n2. short Presser / kind=case / reporter=119 U.S. @ at 440';
    expect(outcomeLine(text, '2.1')).toBe('2.1 none');
  });
  it('does not guess', () => {
    expect(outcomeLine(`1. ${DSM}\n2. short The Act`, '2.1')).toBe('2.1 none');
  });
  it('resolves in the body after the notes', () => {
    expect(outcomeLine(`1. ${ROME}\nb. short Rome Statute @ art. 89`, 'b.1')).toBe('b.1 = 1.1 name-only');
  });
});

describe('short forms in notes of a decision that the text cites in full', () => {
  it('lead to it', () => {
    const text =
      '1. short Ohio / kind=case / reporter=144 S. Ct.\nb. case: - / Ohio v. EPA / reporter=144 S. Ct. 2040';
    expect(outcomesOf(text).get('1.1')).toMatchObject({ status: 'resolved', antecedent: 'b.1' });
    expect(outcomesOf(text).get('b.1')).toMatchObject({ status: 'resolved', antecedent: null });
  });
});

describe('repeated full citations', () => {
  it('stand on the first', () => {
    const text = `1. ${INFOPAQ}\n2. ${INFOPAQ_2}\n3. ${INFOPAQ}`;
    expect(outcomesOf(text).get('3.1')).toMatchObject({ antecedent: '1.1', method: 'itself' });
  });
});

describe('the Statute, the Rules', () => {
  const ICC = 'treaty: - / Rome Statute of the International Criminal Court';
  const CPR = 'legislation: - / Civil Procedure Rules 1998';
  it.each([
    ['Statute', ICC, '2.1 = 1.1 name-only'],
    // the rules of another court are not meant
    ['Rules', CPR, '2.1 none'],
    ['Rules', `${CPR} / hereinafter=Rules`, '2.1 = 1.1 hereinafter'],
  ])('%s after %s', (name, full, line) => {
    expect(outcomeLine(`1. ${full}\n2. short ${name}`, '2.1')).toBe(line);
  });
});
